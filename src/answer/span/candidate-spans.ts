import { classes, NO_CLASS, type WordClass } from '../grammar/word-class.ts';
import { borderFeatures } from './border-features.ts';
import { NONE_ASKED, nearestAsked } from './neighbourhood.ts';
import type { SpanContext } from './read-context.ts';
import { GAP, type Word } from './read-words.ts';
import { spanPlaces, sumUp } from './span-features.ts';
import { GROUPS } from './span-groups.ts';

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
  readonly spans: readonly CandidateSpan[];
  /** The features of a span that begins with a word, and of one that ends with it. */
  start(at: number): readonly number[];
  end(at: number): readonly number[];
  /** The place of a whole span in each group of features; always in the same memory. */
  places(span: CandidateSpan): Uint32Array;
}

export function candidateSpans(context: SpanContext): Candidates {
  const before = nearestAsked(context, -1);
  const after = nearestAsked(context, 1);
  const sums = sumUp(context);
  const found = new Uint32Array(GROUPS.length);
  const leftOf = (at: number) => before[at] ?? NONE_ASKED;
  const rightOf = (at: number) => after[at] ?? NONE_ASKED;
  return {
    spans: spansOf(context.words),
    start: (at) => borderFeatures(context, at, -1, leftOf(at)),
    end: (at) => borderFeatures(context, at, 1, rightOf(at)),
    places: (span) => spanPlaces(context, sums, span, leftOf(span.first), rightOf(span.last), found),
  };
}

function spansOf(words: readonly Word[]): readonly CandidateSpan[] {
  const spans: CandidateSpan[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (NEVER_FIRST.has(classAt(words, first))) continue;
    for (let last = first; last < Math.min(words.length, first + LENGTH_LIMIT); last += 1) {
      if (last > first && words[last]?.gap === GAP.stop) break;
      if (!NEVER_LAST.has(classAt(words, last))) spans.push({ first, last });
    }
  }
  return spans;
}

function classAt(words: readonly Word[], at: number): WordClass {
  return words[at]?.wordClass ?? NO_CLASS;
}
