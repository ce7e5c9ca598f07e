import type { Citation } from './answer.ts';

/** What the corpus says of a statement. */
export interface ClaimVerdict {
  readonly verdict: 'supported' | 'contradicted' | 'not-found';
  /** The passages that the verdict rests on; empty for `not-found`. */
  readonly citations: readonly Citation[];
}
