import { rememberBy } from '../../search/remember.ts';
import { classes, NO_CLASS, type WordClass } from '../grammar/word-class.ts';
import { borderFeatures } from './border-features.ts';
import { NONE_ASKED, nearestAsked } from './neighbourhood.ts';
import type { SpanContext } from './read-context.ts';
import { GAP, type Word } from './read-words.ts';
import { makePlaces } from './span-features.ts';

/** Longer answers are sentences. */
const LENGTH_LIMIT = 12;

const NEVER_FIRST = classes('of', 'and');
const NEVER_LAST = classes(
  ...(['article', 'of', 'in', 'to', 'by', 'from', 'for', 'with', 'as', 'and', 'be', 'modal'] as const),
  'possessive',
);

/** A run of words that could answer: the positions of its first and last word, both inclusive. */
export interface CandidateSpan {
  readonly first: number;
  readonly last: number;
}

/** The candidates of a sentence, with what speaks for each border and for each whole. */
export interface Candidates {
  /** The positions of the first and the last word of each candidate, one after the other: nothing is made for each. */
  readonly borders: Uint8Array;
  /** The features of a span that begins with a word, and of one that ends with it. */
  start(at: number): readonly number[];
  end(at: number): readonly number[];
  /** The place of a whole span in each group of features; always in the same memory. */
  places(first: number, last: number): Uint32Array;
}

export function candidateSpans(context: SpanContext): Candidates {
  const before = nearestAsked(context, -1);
  const after = nearestAsked(context, 1);
  return {
    borders: bordersIn(context.words),
    start: (at) => borderFeatures(context, at, -1, before[at] ?? NONE_ASKED),
    end: (at) => borderFeatures(context, at, 1, after[at] ?? NONE_ASKED),
    places: makePlaces(context, before, after),
  };
}

/** Kept with the words of a sentence: whatever is asked, the same runs of them could answer. */
const bordersIn = rememberBy((words: readonly Word[]): Uint8Array => {
  const borders: number[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (NEVER_FIRST.has(classAt(words, first))) continue;
    for (let last = first; last < Math.min(words.length, first + LENGTH_LIMIT); last += 1) {
      if (last > first && words[last]?.gap === GAP.stop) break;
      if (!NEVER_LAST.has(classAt(words, last))) borders.push(first, last);
    }
  }
  return Uint8Array.from(borders);
});

function classAt(words: readonly Word[], at: number): WordClass {
  return words[at]?.wordClass ?? NO_CLASS;
}
