import { classes } from '../grammar/word-class.ts';
import { NAMES } from '../grammar/word-groups.ts';
import { GAP, wordAt } from '../span/read-words.ts';
import type { ShortReading } from './read-sentence.ts';

const PLACING = classes('in', 'to', 'from', 'preposition');
const PLACES =
  /^(?:in|on|at|to|from|near|into|inside|outside|within|across|through|via|toward|towards|throughout|between|behind|beyond|along|around|over|under)$/u;
const ARTICLES = classes('article');
/** True where the words before the short answer, or the verb before it, say that it is a place: "in Almaty", "is Almaty". */
export function standsWhere({ words, first }: ShortReading): boolean {
  let at = first;
  while (ARTICLES.has(wordAt(words, at - 1)?.wordClass ?? -1) && words[at]?.gap === GAP.none) at -= 1;
  const before = wordAt(words, at - 1);
  if (before === undefined || words[at]?.gap !== GAP.none) return false;
  if (NAMES.has(before.wordClass)) return false;
  return PLACING.has(before.wordClass)
    ? PLACES.test(before.lower)
    : /^(?:is|was|are|were|be)$/u.test(before.lower);
}
