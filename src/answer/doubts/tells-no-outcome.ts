import type { Reading } from './reading.ts';

const OUTCOMES = '(?:results?|conclusions?|decisions?|recommendations?|findings?|outcomes?)';

/** Asks what came of a meeting, a review or the like. */
const ASKS_OUTCOME = new RegExp(
  [
    String.raw`\bwhat (?:(?:exactly|precisely|else|all) )?(?:did|was|were|has|have|had)\b[^?]*\b(?:decid\p{L}*|conclu\p{L}+|agree[sd]?|recommend\p{L}*|reveal\p{L}*)\b`,
    String.raw`\bwhat (?:(?:is|was|are|were) (?:the )?)?(?:\p{Ll}+ )?${OUTCOMES}\b`,
  ].join('|'),
  'iu',
);

/** Whatever may tell of it: a decision, a text, a change, words, or that nobody knows. */
const TELLS_OUTCOME =
  /["“«]|\b(?:decid\p{L}*|decision\p{L}*|adopt\p{L}*|agree\p{L}*|approv\p{L}*|endors\p{L}*|conclu\p{L}+|set(?:s|ting)? (?:up|out)|establish\p{L}*|results?|resolv\p{L}*|resolution\p{L}*|outcomes?|produc\p{L}*|recommend\p{L}*|admit\p{L}*|pass(?:ed|es)|statements?|declaration\p{L}*|back(?:ed|s)|prepar\p{L}*|exten\p{L}*|ch[oi]o?s\p{L}+|appoint\p{L}*|plan\p{L}*|launch\p{L}*|open(?:s|ed)|sign(?:ed|s)|creat\p{L}*|elect\p{L}*|propos\p{L}*|support\p{L}*|call(?:ed|s)|clear\p{L}*|form(?:ed|s)|chang\p{L}*|amend\p{L}*|ma[dk]es?|draft\p{L}*|accept\p{L}*|took note|need\p{L}*|found\p{L}*|confirm\p{L}*|exchang\p{L}*|understanding|consensus|welcom\p{L}*|named?s?|gave|gives?|mov(?:ed|es)|renam\p{L}*|descri\p{L}+|remain\p{L}*|unknown|not|no|finished|texts?|sa(?:id|ys?)|told|tells?|wr[io]t\p{L}+|rais\p{L}+|brought|drew|show\p{L}*|programme|prove[ds]?|discover\p{L}*|learn\p{L}*)\b/iu;

/** True where it is asked what came of something, and the passage tells only that, when or where it was. */
export function tellsNoOutcome({ query, choice }: Reading): boolean {
  return ASKS_OUTCOME.test(query.question) && !TELLS_OUTCOME.test(choice.match.analysed.passage.text);
}
