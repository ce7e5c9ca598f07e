import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { readContext, type SpanContext } from './read-context.ts';
import { type SpanScores, scoreSpans } from './score-spans.ts';

/** What could answer in a sentence; the score of the best tells sentences apart. */
export interface LikelySpans extends SpanScores {
  readonly context: SpanContext;
}

const known = new WeakMap<PassageMatch, Map<number, LikelySpans>>();

/** Looked for once: a passage is matched with one query, and its sentences are asked about again and again. */
export function likelySpans(query: Query, match: PassageMatch, sentence: number): LikelySpans {
  const own = known.get(match) ?? new Map<number, LikelySpans>();
  if (own.size === 0) known.set(match, own);
  const kept = own.get(sentence);
  if (kept !== undefined) return kept;
  const context = readContext(query, match, sentence);
  const fresh = { context, ...scoreSpans(context) };
  own.set(sentence, fresh);
  return fresh;
}
