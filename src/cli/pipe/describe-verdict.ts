import type { ClaimVerdict } from '../../answer/check-claim.ts';
import { plainVerdict } from '../../discord/plain-verdict.ts';
import { en } from '../../discord/words/en.ts';
import { describeCitation } from './describe-answer.ts';

/** What the corpus says of a claim, as the pipe tells it. */
export function describeVerdict(verdict: ClaimVerdict) {
  return {
    verdict: verdict.verdict,
    answer: plainVerdict(verdict, en),
    citations: verdict.citations.map(describeCitation),
    statements: verdict.statements.map(({ citation, ...statement }) => ({
      ...statement,
      citation: citation === null ? null : describeCitation(citation),
    })),
  };
}
