import { FUNCTION_WORDS } from './languages/function-words.ts';
import { simplifyChinese } from './languages/simplify-chinese.ts';
import { remember } from './remember.ts';

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

/** As many texts as a question and what may answer it have, some times over. */
const KEPT = 300;

/** Cuts a text into tokens. A token never crosses a space. Kept, because many look at the words of the same question. */
export const tokenize = remember(cut, { most: KEPT });

function cut(text: string): readonly Token[] {
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
  const words: Token[] = [];
  // By the place in the run: where a word of two characters begins, and what function words are built of.
  const isPairKnown: boolean[] = [];
  const isFunction: boolean[] = [];
  // The dictionary cuts "為什麼" where it would not cut "为什么"; either has as many characters.
  for (const { segment, index, isWordLike } of wordSegmenter.segment(simplifyChinese(run))) {
    if (isWordLike !== true) continue;
    const end = index + segment.length;
    words.push(tokenAt(run, index, end, offset));
    isPairKnown[index] = segment.length === PAIR;
    if (FUNCTION.has(segment)) for (let at = index; at < end; at += 1) isFunction[at] = true;
  }
  const pairs: Token[] = [];
  for (const { 0: han, index } of run.matchAll(HAN_RUN)) {
    for (let at = index; at + PAIR <= index + han.length; at += 1)
      if (isPairKnown[at] !== true && isFunction[at] !== true && isFunction[at + 1] !== true)
        pairs.push(tokenAt(run, at, at + PAIR, offset));
  }
  return [...words, ...pairs].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const PAIR = 2;

function tokenAt(run: string, start: number, end: number, offset: number): Token {
  return { text: run.slice(start, end), start: offset + start, end: offset + end };
}
