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
  const { borders, start, end, places } = candidateSpans(context);
  if (borders.length === 0) return { best: null, likeliest: () => [] };
  const weigh = makeWeigher(context.frame);
  const starts = new Float64Array(context.words.length).fill(Number.NaN);
  const ends = starts.slice();
  const scores = new Float64Array(borders.length / 2);
  let best = Number.NEGATIVE_INFINITY;
  // Hundreds of spans for an answer: nothing is made for each of them.
  for (let at = 0; at < scores.length; at += 1) {
    const first = borders[2 * at] ?? 0;
    const last = borders[2 * at + 1] ?? 0;
    if (Number.isNaN(starts[first])) starts[first] = sumOf(start(first));
    if (Number.isNaN(ends[last])) ends[last] = sumOf(end(last));
    const score = (starts[first] ?? 0) + (ends[last] ?? 0) + weigh(places(first, last));
    scores[at] = score;
    if (score > best) best = score;
  }
  return { best, likeliest: () => likeliestOf(borders, scores, best) };
}

function likeliestOf(borders: Uint8Array, scores: Float64Array, best: number): readonly ScoredSpan[] {
  const parts = scores.map((score) => Math.exp(score - best));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return largest(parts, KEPT).map((at) => ({
    first: borders[2 * at] ?? 0,
    last: borders[2 * at + 1] ?? 0,
    chance: (parts[at] ?? 0) / all,
  }));
}

/** How well a span would do if each of the likely ones were right with its chance: the expected F1. */
export function expectedF1(span: CandidateSpan, likely: readonly ScoredSpan[]): number {
  return likely.reduce((sum, other) => sum + other.chance * overlapF1(span, other), 0);
}

function overlapF1(a: CandidateSpan, b: CandidateSpan): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared <= 0 ? 0 : (2 * shared) / (a.last - a.first + b.last - b.first + 2);
}
