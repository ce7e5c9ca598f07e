import type { ShortReading } from './read-sentence.ts';

/** Words that turn a sentence round; each line holds two that are never said of the same. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  // How something comes to be, and how it comes to an end.
  [
    /^(?:found(?:ed)?|establish(?:ed)?|creat(?:e|ed)|form(?:ed)?|open(?:s|ed|ing)?|beg[aiu]ns?|start(?:s|ed)?|launch(?:ed)?|join(?:s|ed|ing)?|born|birth|buil[dt]s?|erected|appointed|elected|introduced?)$/u,
    /^(?:left|leaves?|leaving|quit|withdr[ae]wn?|end(?:s|ed)?|clos(?:e|es|ed|ing)|finish(?:ed)?|stop(?:s|ped)?|ceased?|dissolved?|abolish(?:ed)?|resign(?:ed)?|retired?|died?|dies|death|demolish(?:ed)?|destroy(?:ed)?|repealed?|expired?)$/u,
  ],
  [/^(?:win|wins|won|winner|winners|defeat(?:ed)?|beat|beats)$/u, /^(?:lose|loses|lost|loser|losers)$/u],
  [/^(?:first|earliest)$/u, /^(?:last|latest|final|finally)$/u],
  [/^(?:arrive|arrives|arrived|enter|entered)$/u, /^(?:depart|departs|departed|leave|leaves|left)$/u],
  [/^(?:buy|buys|bought|purchased?)$/u, /^(?:sell|sells|sold)$/u],
  [
    /^(?:most|more|highest|largest|biggest|greatest|longest|maximum|tallest)$/u,
    /^(?:least|less|fewer|fewest|lowest|smallest|shortest|minimum)$/u,
  ],
  [/^(?:newest|youngest|new|newer|younger)$/u, /^(?:oldest|eldest|old|older|elder)$/u],
  [/^accept(?:s|ed)?$/u, /^(?:reject|rejects|rejected|refuse|refuses|refused|decline|declined)$/u],
  [/^support(?:s|ed)?$/u, /^oppos(?:e|es|ed)$/u],
  [/^import(?:s|ed)?$/u, /^export(?:s|ed)?$/u],
  [
    /^(?:increase[sd]?|rise|rose|risen|grew|grow)$/u,
    /^(?:decrease[sd]?|fall|fell|fallen|declined?|drop|dropped)$/u,
  ],
  [
    /^(?:allow|allows|allowed|permit|permitted)$/u,
    /^(?:ban|bans|banned|forbid|forbidden|prohibit|prohibited)$/u,
  ],
  [/^(?:hire|hires|hired|appoint|appointed)$/u, /^(?:fire|fires|fired|dismiss|dismissed|resign|resigned)$/u],
  [/^(?:lend|lends|lent)$/u, /^(?:borrow|borrows|borrowed)$/u],
  [/^(?:attack|attacks|attacked)$/u, /^(?:defend|defends|defended)$/u],
  [/^(?:teach|teaches|taught|teacher)$/u, /^(?:student|pupil|disciple)$/u],
  [/^(?:before|previous|predecessor|preceded|former)$/u, /^(?:after|next|successor|succeeded)$/u],
  [/^(?:north|northern)$/u, /^(?:south|southern)$/u],
  [/^(?:east|eastern)$/u, /^(?:west|western)$/u],
];

const NOT =
  /^(?:not|never|no|nobody|none|nor|neither|without|cannot|unlike|instead|fail(?:s|ed)?|refus(?:e|es|ed)|reject(?:s|ed)?)$|n['’]t$/u;

/** True where the clause of the short answer denies something, or holds the opposite of a word of the question and not the word. */
export function saysTheOpposite({ query, words, clauses, first }: ShortReading): boolean {
  const asked = query.text.toLowerCase().split(/[^\p{L}'’]+/u);
  const clause = clauses[first];
  const own = words.filter((_, at) => clauses[at] === clause).map(({ lower }) => lower);
  const holds = (text: readonly string[], pattern: RegExp) => text.some((word) => pattern.test(word));
  if (holds(own, NOT) && !holds(asked, NOT)) return true;
  return OPPOSITES.some(([one, other]) => turns(one, other) || turns(other, one));

  function turns(said: RegExp, opposite: RegExp): boolean {
    return holds(asked, said) && !holds(own, said) && holds(own, opposite);
  }
}
