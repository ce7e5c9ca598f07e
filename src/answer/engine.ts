import type { PartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Hit } from '../search/hit.ts';
import type { Answer } from './answer.ts';
import type { ClaimVerdict } from './check-claim.ts';
import type { Explanation } from './explanation.ts';

export interface AnswerOptions {
  /** Answer as things stood on this day; default: the newest that the corpus knows. */
  readonly asOf?: PartialDate;
  /** Ids of the only passages to answer from. */
  readonly within?: readonly string[];
}

/** The whole product in five functions: pure, synchronous, the same answer for the same corpus. */
export interface Engine {
  readonly passages: readonly Passage[];
  answer(question: string, options?: AnswerOptions): Answer;
  /** Why {@link answer} says what it says; takes longer than the answer alone. */
  explain(question: string, options?: AnswerOptions): Explanation;
  /** Best first, at most `limit`. */
  search(query: string, limit: number): readonly Hit[];
  check(claim: string): ClaimVerdict;
  /** Questions that the corpus answers, best match for what was typed so far first. */
  suggest(typed: string, limit: number): readonly string[];
}
