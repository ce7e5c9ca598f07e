import { type WordClass, wordClass } from '../grammar/word-class.ts';
import { wordKey } from './slot.ts';

/** A word of a sentence, as spans are cut: hyphens, decimal points and currency signs stay inside. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly wordClass: WordClass;
  /** A number for the word in lower case. */
  readonly key: number;
  /** A number for its ending. */
  readonly ending: number;
  /** What stands between the word before and this one. */
  readonly gap: Gap;
}

/** Kinds of signs between two words; the numbers are part of the fitted features. */
export const GAP = { none: 0, comma: 1, opening: 2, closing: 3, quote: 4, stop: 5, edge: 6 } as const;
type Gap = (typeof GAP)[keyof typeof GAP];

const WORD =
  /[$€£¥]?\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+|\s?%|°\p{L}?)?(?:-\p{L}+)*|\p{Lu}(?:\.\p{Lu})+\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-]\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+)*/gu;

/** More words than this are not looked at: a sentence that long is a list. */
const WORD_LIMIT = 150;

const ENDING_LENGTH = 3;

export function readWords(sentence: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(sentence); found !== null; found = WORD.exec(sentence)) {
    const { 0: text, index: start } = found;
    const lower = text.toLowerCase();
    words.push({
      text,
      lower,
      start,
      end: start + text.length,
      wordClass: wordClass(text),
      key: wordKey(lower),
      ending: wordKey(lower.slice(-ENDING_LENGTH)),
      gap: before === 0 ? GAP.edge : gapOf(sentence.slice(before, start)),
    });
    before = start + text.length;
    if (words.length === WORD_LIMIT) break;
  }
  return words;
}

/** The word at a place; to look for one before the first in the array itself takes long. */
export function wordAt(words: readonly Word[], at: number): Word | undefined {
  return at < 0 ? undefined : words[at];
}

/** The strongest sign between two words says how they stand to each other. */
function gapOf(between: string): Gap {
  if (between === ' ' || /^[\s-]*$/u.test(between)) return GAP.none;
  if (/[([]/u.test(between)) return GAP.opening;
  if (/[)\]]/u.test(between)) return GAP.closing;
  if (/["“”„«»]|''/u.test(between)) return GAP.quote;
  return between.includes(',') ? GAP.comma : GAP.stop;
}
