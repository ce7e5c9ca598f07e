import { ADVERBS, BES, DETERMINERS, JOINS, LEADING_TO, NAMES, STRONG } from '../grammar/word-groups.ts';
import { GAP, type Word, wordAt } from '../span/read-words.ts';
import type { ShortReading } from './read-sentence.ts';

/** True for "was opened". */
export function isPassive({ words }: ShortReading, verb: number): boolean {
  let at = verb - 1;
  while (ADVERBS.has(wordAt(words, at)?.wordClass ?? -1) && words[at + 1]?.gap === GAP.none) at -= 1;
  return BES.has(wordAt(words, at)?.wordClass ?? -1) && !/ing$/u.test(words[verb]?.lower ?? '');
}

/** Words between a verb and its "by": "was signed on 20 May 2014 in Shanghai by". */
const BY_REACH = 9;

/** "Signed by X": the first "by" behind the verb leads to the short answer. */
export function isAgent(reading: ShortReading, verb: number): boolean {
  const { words, first } = reading;
  for (let at = verb + 1; at <= verb + BY_REACH && at < first; at += 1) {
    const word = words[at];
    if (word === undefined || STRONG.has(word.wordClass) || JOINS.has(word.wordClass)) {
      // "opened (inaugurated) by" says the verb twice.
      if (word?.gap === GAP.opening) continue;
      return false;
    }
    if (word.lower === 'by') return isPhraseHead(reading, at + 1);
  }
  return false;
}

/** Titles and the like before a name: "the then foreign minister". */
const TITLE_REACH = 5;

/** True where only an article, and words for what somebody is, stand between a place and the short answer. */
function isPhraseHead({ words, first }: ShortReading, from: number): boolean {
  if (first - from > TITLE_REACH) return false;
  for (let at = from; at < first; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && word.gap !== GAP.none)) return false;
    if (LEADING_TO.has(word.wordClass) || STRONG.has(word.wordClass) || JOINS.has(word.wordClass))
      return false;
  }
  return words[first]?.gap === GAP.none || first === from;
}

/** True where the short answer stands before the verb as its subject. */
export function isSubject(reading: ShortReading, verb: number): boolean {
  const { words, last } = reading;
  if (last >= verb || isLedTo(reading)) return false;
  const behind = words.slice(last + 1, verb);
  const isWhole = words.slice(last + 1, verb + 1).every(({ gap }) => gap === GAP.none);
  if (isWhole) return behind.slice(ofPhrase(behind)).every(isAuxiliary);
  // "The mayor, X, opened it."
  if (
    words[reading.first]?.gap === GAP.comma &&
    words[last + 1]?.gap === GAP.comma &&
    behind.every(isAuxiliary)
  )
    return true;
  return isBesideVerb(behind, words[verb]);
}

function isAuxiliary({ wordClass }: Word): boolean {
  return ADVERBS.has(wordClass) || BES.has(wordClass);
}

/** "X, director of Y, opened it"; "X (born 1940) opened it"; "X, who knows Y, opened it"; "X, who opened it". */
function isBesideVerb(behind: readonly Word[], verb: Word | undefined): boolean {
  const [opening, ...others] = behind;
  if (opening === undefined || (opening.gap !== GAP.comma && opening.gap !== GAP.opening)) return false;
  const isRelative = /^(?:who|which|whose|whom)$/u.test(opening.lower);
  if (isRelative && others.every(isAuxiliary)) return true;
  const end = verb?.gap === GAP.none ? behind.findLastIndex(({ gap }) => gap !== GAP.none) : behind.length;
  const isOneSign = others.slice(0, Math.max(end - 1, 0)).every(({ gap }) => gap === GAP.none);
  return (
    end > 0 &&
    isOneSign &&
    (isRelative || behind.slice(0, end).every(({ wordClass }) => !STRONG.has(wordClass))) &&
    behind.slice(end).every(isAuxiliary)
  );
}

/** How many words "of China" and the like have, at the beginning of some words. */
function ofPhrase(words: readonly Word[]): number {
  if (words[0]?.lower !== 'of') return 0;
  const end = words.findIndex(
    ({ wordClass }, at) => at > 1 && !NAMES.has(wordClass) && !DETERMINERS.has(wordClass),
  );
  return end < 0 ? words.length : end;
}

/** True for "of X", "in the X", "with X": not what somebody did, but with or where. */
export function isLedTo({ words, first }: ShortReading): boolean {
  let at = first - 1;
  while (at >= 0 && DETERMINERS.has(words[at]?.wordClass ?? -1) && words[at + 1]?.gap === GAP.none) at -= 1;
  return LEADING_TO.has(wordAt(words, at)?.wordClass ?? -1) && words[at + 1]?.gap === GAP.none;
}

/** True where the short answer stands right behind an active verb. */
export function isObject(reading: ShortReading, verb: number): boolean {
  return reading.first > verb && isPhraseHead(reading, verb + 1);
}
