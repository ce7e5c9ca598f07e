import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { readContext, type SpanContext } from './read-context.ts';
import { type ScoredSpan, scoreSpans } from './score-spans.ts';

/** What could answer in a sentence. */
export interface LikelySpans {
  readonly context: SpanContext;
  /** The likeliest, best first. */
  readonly spans: readonly ScoredSpan[];
  /** The score of the best, which tells sentences apart; `null`: the sentence has no words to choose from. */
  readonly best: number | null;
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
