import { largest } from '../../search/largest.ts';
import { type CandidateSpan, candidateSpans } from './candidate-spans.ts';
import type { SpanContext } from './read-context.ts';
import { makeWeigher, sumOf } from './span-tables.ts';

/** A span that could answer, with its share of the probability. */
export interface ScoredSpan extends CandidateSpan {
  readonly chance: number;
}

/** As many as are worth comparing: what comes after holds next to nothing of the probability. */
const KEPT = 12;

/** The scores of what could answer in a sentence. */
export interface SpanScores {
  /** That of the best; `null`: there is none. */
  readonly best: number | null;
  /** The likeliest spans, best first. */
  likeliest(): readonly ScoredSpan[];
}

export function scoreSpans(context: SpanContext): SpanScores {
  const { spans, start, end, places } = candidateSpans(context);
  if (spans.length === 0) return { best: null, likeliest: () => [] };
  const weigh = makeWeigher(context.frame);
  const starts = context.words.map(() => Number.NaN);
  const ends = [...starts];
  const scores = new Float64Array(spans.length);
  let best = Number.NEGATIVE_INFINITY;
  // Hundreds of spans for an answer: nothing is made for each of them.
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at] ?? NO_SPAN;
    const { first, last } = span;
    if (Number.isNaN(starts[first])) starts[first] = sumOf(start(first));
    if (Number.isNaN(ends[last])) ends[last] = sumOf(end(last));
    const score = (starts[first] ?? 0) + (ends[last] ?? 0) + weigh(places(span));
    scores[at] = score;
    if (score > best) best = score;
  }
  return { best, likeliest: () => likeliestOf(spans, scores, best) };
}

const NO_SPAN: CandidateSpan = { first: 0, last: 0 };

function likeliestOf(
  spans: readonly CandidateSpan[],
  scores: Float64Array,
  best: number,
): readonly ScoredSpan[] {
  const parts = scores.map((score) => Math.exp(score - best));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return largest(parts, KEPT).flatMap((at) => {
    const span = spans[at];
    return span === undefined ? [] : [{ ...span, chance: (parts[at] ?? 0) / all }];
  });
}

/** How well a span would do if each of the likely ones were right with its chance: the expected F1. */
export function expectedF1(span: CandidateSpan, likely: readonly ScoredSpan[]): number {
  return likely.reduce((sum, other) => sum + other.chance * overlapF1(span, other), 0);
}

function overlapF1(a: CandidateSpan, b: CandidateSpan): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared <= 0 ? 0 : (2 * shared) / (a.last - a.first + b.last - b.first + 2);
}
