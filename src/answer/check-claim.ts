import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Citation } from './answer.ts';
import { checkStatement } from './claims/check-statement.ts';
import { collectClaimSources } from './claims/claim-sources.ts';
import { splitStatements } from './claims/split-statements.ts';
import type { StatementVerdict, Verdict } from './claims/verdict.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { Table } from './tables/table.ts';

/** What the corpus says of a claim: one statement, or a text of several. */
export interface ClaimVerdict {
  /** Contradicted where one statement is, else not found where one is not, else supported. */
  readonly verdict: Verdict;
  /** What the verdicts on the statements rest on, in their order. */
  readonly citations: readonly Citation[];
  readonly statements: readonly StatementVerdict[];
}

/** Makes the function that compares claims with a corpus; what it needs of the corpus is gathered at once. */
export function makeCheckClaim(
  index: PassageIndex,
  tables: readonly Table[],
): (claim: string) => ClaimVerdict {
  const sources = collectClaimSources(index, tables);
  return (claim) => {
    const statements = splitStatements(normaliseQuestion(claim)).map((text) => checkStatement(text, sources));
    const citations = statements.flatMap(({ citation }) => citation ?? []);
    return { verdict: overall(statements), citations, statements };
  };
}

function overall(statements: readonly StatementVerdict[]): Verdict {
  const verdicts = statements.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('not-found') ? 'not-found' : 'supported';
}
