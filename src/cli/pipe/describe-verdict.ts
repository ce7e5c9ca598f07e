import type { ClaimVerdict } from '../../answer/check-claim.ts';
import type { StatementVerdict } from '../../answer/claims/verdict.ts';
import { plainVerdict } from '../../discord/plain-verdict.ts';
import { en } from '../../discord/words/en.ts';
import { describeCitation } from './describe-answer.ts';

/** What the corpus says of a claim, as the pipe tells it. */
export function describeVerdict(verdict: ClaimVerdict) {
  return {
    verdict: verdict.verdict,
    answer: plainVerdict(verdict, en),
    citations: verdict.citations.map(describeCitation),
    statements: verdict.statements.map(describeStatement),
  };
}

function describeStatement(statement: StatementVerdict) {
  const { text, difference, citation } = statement;
  const closest = statement.verdict === 'not-found' ? statement.closest : null;
  return {
    text,
    verdict: statement.verdict,
    difference,
    citation: citation === null ? null : describeCitation(citation),
    ...(closest === null ? {} : { closest: describeCitation(closest) }),
  };
}
