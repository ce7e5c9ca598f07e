import { keepLast } from '../../search/keep-last.ts';
import { NUMBER_WORD } from '../../search/number-words.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import type { Reading } from './reading.ts';
import { matchesOf } from './word-forms.ts';

/** "The fifth foreign ministers' meeting": an ordinal, and the words behind it that say of what. */
interface Ordinal {
  readonly number: number;
  readonly behind: readonly string[];
}

/** Tokens behind an ordinal that can say what is counted, in a question and in a passage. */
const ASKED_REACH = 3;
const TOLD_REACH = 5;

/** True where the question asks for the second meeting and the passage tells of the fifth meeting only. */
export function isOfOtherOrdinal({ query, text }: Reading): boolean {
  const asked = ordinalsAsked(query);
  if (asked.length === 0) return false;
  const told = ordinalsIn(text, TOLD_REACH);
  const numbers = new Set(tokenize(text).map((token) => token.text));
  return asked.some(({ number, behind }) => {
    if (numbers.has(String(number)) || told.some((other) => other.number === number)) return false;
    const counted = untilStopWord(behind);
    return told.some((other) => counted.some(matchesOf(other.behind)));
  });
}

/** They count whatever is told of: "for the second time". */
const COUNTS_ANYTHING = /^(?:times?|ones?|go|round|turn|attempt|try)$/iu;

/** True where the question asks for the eighth summit and the passage tells of the eighth session. */
export function isOrdinalOfAnother({ query, text, units }: Reading): boolean {
  const asked = ordinalsAsked(query);
  if (asked.length === 0) return false;
  const told = ordinalsIn(text, TOLD_REACH);
  // A word may say the same as another of the passage: "gathering" of a meeting.
  const isSaidOtherwise = (word: string) =>
    units.some(({ token, isHeld }) => isHeld && token === word) && !isWritten(word, text);
  const spelling = new Map(query.terms.map(({ token, correctedTo }) => [token, correctedTo ?? token]));
  return asked.some(({ number, behind }) => {
    const same = told.filter((other) => other.number === number);
    const counted = untilStopWord(behind).map((word) => spelling.get(word) ?? word);
    if (number === 1 || same.length === 0 || counted.length === 0) return false;
    if (counted.some((word) => COUNTS_ANYTHING.test(word) || isSaidOtherwise(word))) return false;
    return !same.some((other) => counted.some(matchesOf(other.behind)));
  });
}

function isWritten(word: string, text: string): boolean {
  return matchesOf(tokenize(text).map((token) => token.text))(word);
}

function untilStopWord(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => STOP_WORDS.has(word.toLowerCase()));
  return end < 0 ? words : words.slice(0, end);
}

const ordinalsAsked = keepLast(({ text }) => ordinalsIn(text, ASKED_REACH));

function ordinalsIn(text: string, reach: number): readonly Ordinal[] {
  const words = tokenize(text).map((token) => token.text);
  return words.flatMap((word, position) => {
    const number = ordinalNumber(word);
    return number === null || SEVERAL.test(words[position + 1] ?? '')
      ? []
      : [{ number, behind: words.slice(position + 1, position + 1 + reach) }];
  });
}

/** "The first two" are no first one. */
const SEVERAL = new RegExp(`^(?:${NUMBER_WORD}|few|several|\\d{1,2})$`, 'iu');
