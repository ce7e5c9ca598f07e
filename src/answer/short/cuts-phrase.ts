import { classes, JOINING, VERBS } from '../grammar/word-class.ts';
import { NAMES } from '../grammar/word-groups.ts';
import { GAP, wordAt } from '../span/read-words.ts';
import type { ShortReading } from './read-sentence.ts';

/** What may follow a whole noun phrase: all that ends one but "of". */
const FOLLOWS = classes(...JOINING, ...VERBS, 'ed', 'ing', 'ly', 'year', 'digits').difference(classes('of'));

/** True where the short answer is a part of a longer name or phrase: "CICA's Beijing" of "CICA's Beijing declaration". */
export function cutsPhrase(reading: ShortReading): boolean {
  const { short, words, first, last } = reading;
  if (/['’]s?$/u.test(short) || /(?:^|\s)\p{Lu}$/u.test(short)) return true;
  const before = wordAt(words, first - 1);
  const isInName =
    before !== undefined &&
    words[first]?.gap === GAP.none &&
    NAMES.has(before.wordClass) &&
    NAMES.has(words[first]?.wordClass ?? -1) &&
    !/['’]s?$/u.test(before.text);
  if (isInName) return true;
  const next = words[last + 1];
  return next !== undefined && next.gap === GAP.none && !FOLLOWS.has(next.wordClass);
}
