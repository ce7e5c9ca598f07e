import { FUNCTION_WORDS } from './languages/function-words.ts';
import { simplifyChinese } from './languages/simplify-chinese.ts';

/** A piece of a text and where it stands there. */
export interface Token {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with their marks, or digits with the signs that hold a number together (`1,500`, `3.5`). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Scripts that write words without spaces between them. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const HAN_RUN = /\p{Script=Han}+/gu;

const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS.zh);

const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text into tokens. A token never crosses a space. */
export function tokenize(text: string): readonly Token[] {
  const mayBeUnspaced = UNSPACED.test(text);
  const tokens: Token[] = [];
  // Begins anew for every text, because it always runs to the end; `matchAll` copies the pattern and takes twice as long.
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const { 0: word, index } = found;
    if (mayBeUnspaced && UNSPACED.test(word)) tokens.push(...unspacedTokens(word, index));
    else tokens.push({ text: word, start: index, end: index + word.length });
  }
  return tokens;
}

/**
 * Dictionary words, and every pair of neighbouring Han characters for words that no dictionary has; a pair that
 * reaches into a function word is no word.
 */
function unspacedTokens(run: string, offset: number): readonly Token[] {
  // The dictionary cuts "為什麼" where it would not cut "为什么"; either has as many characters.
  const words = [...wordSegmenter.segment(simplifyChinese(run))]
    .filter((segment) => segment.isWordLike === true)
    .map(({ segment, index }) => ({
      text: run.slice(index, index + segment.length),
      start: offset + index,
      end: offset + index + segment.length,
      isFunction: FUNCTION.has(segment),
    }));
  const seen = new Set(words.map(({ text, start }) => `${start}:${text}`));
  const built = new Set(words.filter(({ isFunction }) => isFunction).flatMap(positionsOf));
  const pairs = [...run.matchAll(HAN_RUN)]
    .flatMap(({ 0: han, index }) => pairsOf(han, offset + index))
    .filter(({ text, start }) => !seen.has(`${start}:${text}`) && !built.has(start) && !built.has(start + 1));
  return [...words.map(({ text, start, end }) => ({ text, start, end })), ...pairs].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function positionsOf({ start, end }: Token): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function pairsOf(han: string, offset: number): readonly Token[] {
  return Array.from({ length: Math.max(han.length - 1, 0) }, (_, position) => ({
    text: han.slice(position, position + 2),
    start: offset + position,
    end: offset + position + 2,
  }));
}
