import type { Reading } from './reading.ts';

/** Asks what is in a text, or what it changed, not when it came about. */
const ASKS_CONTENT =
  /\bwhat(?:['’]s|s| is| are| was| were)? (?:all |actually |written |new )?(?:in|inside)\b|\b(?:contents?|provisions|clauses|gist) of\b|\bwhat (?:do|does|did) (?:the |its )?[^?]{2,60} (?:contain|include|cover|provide|say|deal with|consist of)\b|\b(?:explain|summari[sz]e|outline)\b|\bwhat (?:did|does|do|was|were|has|have) [^?]{0,100}\bchang\p{L}*|\bwhat chang\p{L}*/iu;

/** Tells that a text came about. */
const CAME_ABOUT =
  /\b(?:was|were|has been|been) (?:\p{L}+ly )?(?:adopted|endorsed|signed|approved|set up|established|concluded|ratified)\b|\bdates? from\b|\bratified\b/iu;

/** Tells what is in one, or of whom it speaks. */
const HOLDS =
  /\b(?:contain|include|cover|provide|say|state|name|list|call|condemn|affirm|consist|deal|speak|describe|give|make|add|change|have|has|hold|aim|set out|foresee|promise)(?:s|ed|es)?\b|:/iu;

/** True where the content of something is asked for and the passage tells no more than when, where or by whom it was made. */
export function tellsOnlyWhen({ query, choice }: Reading): boolean {
  const { text } = choice.match.analysed.passage;
  return ASKS_CONTENT.test(query.question) && CAME_ABOUT.test(text) && !HOLDS.test(text);
}
