import { largest } from '../../search/largest.ts';
import { type CandidateSpan, candidateSpans } from './candidate-spans.ts';
import type { SpanContext } from './read-context.ts';
import { SPAN_WEIGHTS } from './span-weights.ts';

/** A span that could answer, with its share of the probability. */
export interface ScoredSpan extends CandidateSpan {
  readonly chance: number;
}

/** As many as are worth comparing: what comes after holds next to nothing of the probability. */
const KEPT = 12;

/** The likeliest spans of a sentence, best first, and the score of the best; `null`: there is none. */
export function scoreSpans(context: SpanContext): {
  readonly spans: readonly ScoredSpan[];
  readonly best: number | null;
} {
  const { spans, starts, ends, features } = candidateSpans(context);
  const startScores = starts.map(sumOf);
  const endScores = ends.map(sumOf);
  const scores = spans.map(
    (span) => (startScores[span.first] ?? 0) + (endScores[span.last] ?? 0) + sumOf(features(span)),
  );
  if (spans.length === 0) return { spans: [], best: null };
  const top = Math.max(...scores);
  const parts = new Float64Array(scores).map((score) => Math.exp(score - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const chances = parts.map((part) => part / all);
  const likely = largest(chances, KEPT).flatMap((at) => {
    const span = spans[at];
    return span === undefined ? [] : [{ ...span, chance: chances[at] ?? 0 }];
  });
  return { spans: likely, best: top };
}

function sumOf(slots: readonly number[]): number {
  let sum = 0;
  for (const slot of slots) sum += SPAN_WEIGHTS[slot] ?? 0;
  return sum;
}

/** How well a span would do if each of the likely ones were right with its chance: the expected F1. */
export function expectedF1(span: CandidateSpan, likely: readonly ScoredSpan[]): number {
  return likely.reduce((sum, other) => sum + other.chance * overlapF1(span, other), 0);
}

function overlapF1(a: CandidateSpan, b: CandidateSpan): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared <= 0 ? 0 : (2 * shared) / (a.last - a.first + b.last - b.first + 2);
}
