import type { Passage } from '../corpus/passage.ts';

/** A passage that matched a query. */
export interface Hit {
  readonly passage: Passage;
  /** Position in the ordered hits, from 1. */
  readonly rank: number;
  /** Relevance; comparable within one search only, never a probability. */
  readonly score: number;
  /** The terms of the query that the passage holds, as the index knows them. */
  readonly terms: readonly string[];
  /** What the second look saw; the score is their weighted sum. */
  readonly features: Readonly<Record<string, number>>;
}
