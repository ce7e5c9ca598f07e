import type { SentenceChoice } from '../choose-sentence.ts';
import type { Value } from './value.ts';

/** A sentence and the value that it gives. */
export interface Reading {
  readonly choice: SentenceChoice;
  readonly value: Value;
  /** True where the sentence that it is compared with says nearly the same in the same words. */
  readonly isParallel: boolean;
}
