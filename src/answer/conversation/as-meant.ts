import { isSentence } from './word-kinds.ts';

/** Takes back what was understood; what stands behind "ok" and its like may go on from it as well. */
const TAKES_BACK =
  /^(?:(?:no+|nope|nah|sorry|oops|wait|hm+|ah|oh|ok(?:ay)?|well|but|actually|rather|my (?:bad|mistake)|pardon|excuse me|not that(?: one)?|that(?:['’]?s| is) not (?:it|what i (?:meant|asked|mean)))\b[\s,.!;:–—-]+)+/iu;
const SURELY_BACK =
  /\b(?:nope|nah|sorry|oops|wait|actually|rather|mistake|bad|pardon|not)\b|\bno+[,.!;:–—-]/iu;
/** "No" with nothing behind it may belong to what follows: "no country has left". */
const BARE_NO = /\bno+\s+$/iu;
/** Says what was meant, before it or behind it. */
const I_MEANT =
  /^(?:what )?(?:i|we)(?:['’]m| am| was| were)? (?:(?:actually|really|rather) )?(?:meant?|meaned|asking about|talking about|asked (?:about|for)|intended)(?: to (?:ask|say|type|write)(?: about| for)?)?(?: is| was)?\b[\s,:]*/iu;
const MEANT_BEHIND = /[\s,(]+i mean(?:t)?\)?$/iu;
/** What was not meant needs no answer. */
const NOT_FIRST = /^not (?:the |an? )?[^,.;]+?(?:[,.;]\s*(?:but )?|\s+but )(?=\S)/iu;
const NOT_LAST = /[\s,;]+(?:and )?(?:not|instead of|rather than) [^,?]+$/iu;
/** A whole question may deny something: "which states did not sign it". */
const NOT_LAST_ASKED = /(?:[,;]\s*(?:and )?not|\s+and not|[\s,;]+(?:instead of|rather than)) [^,?]+$/iu;
/** Behind a bare "no" stands what was meant only where it begins like a thing. */
const THING = /^(?:the|an?|in|on|at|for|with|\d{4}|\p{Lu}\p{L}+)(?:\s|$)/u;

/** A question that sets right how the one before it was understood, as what it asks instead: `what about the 2010 one`. */
export function asMeant(asked: string): string {
  const bare = asked.replace(/[\s?!.…]+$/u, '');
  const lead = TAKES_BACK.exec(bare)?.[0] ?? '';
  const said = bare.slice(lead.length);
  const told = said.replace(I_MEANT, '').replace(MEANT_BEHIND, '').replace(NOT_FIRST, '');
  const isBack = SURELY_BACK.test(lead);
  if (told === said && !isBack && !BARE_NO.test(lead)) return asked;
  const meant = told.replace(isSentence(told) ? NOT_LAST_ASKED : NOT_LAST, '').trim();
  if (meant === '') return asked;
  if (isSentence(meant)) return told !== said || isBack ? meant : asked;
  return told !== said || THING.test(meant) ? `what about ${meant}` : asked;
}
