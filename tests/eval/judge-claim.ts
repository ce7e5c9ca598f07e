import type { Verdict } from '../../src/answer/claims/verdict.ts';

/** What became of a claim of the golden set; the wrong way round is far worse than silence. */
export type ClaimOutcome = 'right' | 'missed' | 'wrong-way';

export function judgeClaim(said: Verdict, wanted: Verdict): ClaimOutcome {
  if (said === wanted) return 'right';
  return said === 'not-found' ? 'missed' : 'wrong-way';
}
