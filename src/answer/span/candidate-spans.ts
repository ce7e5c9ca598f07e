import { borderFeatures } from './border-features.ts';
import { type Nearest, NONE_ASKED, nearestAsked } from './neighbourhood.ts';
import type { SpanContext } from './read-context.ts';
import { GAP, type Word } from './read-words.ts';
import { spanFeatures, sumUp } from './span-features.ts';
import { classes, NO_CLASS, type WordClass } from './word-class.ts';

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

/** The candidates of a sentence, with the features of each border and of each whole. */
export interface Candidates {
  readonly spans: readonly CandidateSpan[];
  readonly starts: readonly (readonly number[])[];
  readonly ends: readonly (readonly number[])[];
  features(span: CandidateSpan): readonly number[];
}

export function candidateSpans(context: SpanContext): Candidates {
  const before = nearestAsked(context, -1);
  const after = nearestAsked(context, 1);
  const sums = sumUp(context);
  const borders = (step: -1 | 1, near: readonly Nearest[]) =>
    near.map((nearest, at) => borderFeatures(context, at, step, nearest));
  return {
    spans: context.words.flatMap((_, first) => spansFrom(context.words, first)),
    starts: borders(-1, before),
    ends: borders(1, after),
    features: ({ first, last }) =>
      spanFeatures(context, sums, first, last, before[first] ?? NONE_ASKED, after[last] ?? NONE_ASKED),
  };
}

function spansFrom(words: readonly Word[], first: number): readonly CandidateSpan[] {
  if (NEVER_FIRST.has(classAt(words, first))) return [];
  const spans: CandidateSpan[] = [];
  for (let last = first; last < Math.min(words.length, first + LENGTH_LIMIT); last += 1) {
    if (last > first && words[last]?.gap === GAP.stop) break;
    if (!NEVER_LAST.has(classAt(words, last))) spans.push({ first, last });
  }
  return spans;
}

function classAt(words: readonly Word[], at: number): WordClass {
  return words[at]?.wordClass ?? NO_CLASS;
}
