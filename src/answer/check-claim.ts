import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Citation } from './answer.ts';
import { checkStatement, notFound } from './claims/check-statement.ts';
import { type ClaimSources, collectClaimSources } from './claims/claim-sources.ts';
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

/** Makes the function that compares claims with a corpus; what it needs of the corpus is gathered for the first claim. */
export function makeCheckClaim(
  index: PassageIndex,
  tables: readonly Table[],
): (claim: string) => ClaimVerdict {
  let gathered: ClaimSources | undefined;
  return (claim) => {
    gathered ??= collectClaimSources(index, tables);
    const sources = gathered;
    const texts = splitStatements(normaliseQuestion(claim));
    const statements = texts.map((text, position) =>
      leansOnAnother(text, texts[position - 1], sources) ? notFound(text) : checkStatement(text, sources),
    );
    const citations = statements.flatMap(({ citation }) => citation ?? []);
    return { verdict: overall(statements), citations, statements };
  };
}

/** "It has 28 members" is about CICA alone, but not behind a statement that begins with another name. */
function leansOnAnother(text: string, before: string | undefined, { read }: ClaimSources): boolean {
  if (before === undefined || !LEANING.test(text)) return false;
  return read(before).units[0]?.kind !== 'context';
}

/** A statement without a subject of its own. */
const LEANING =
  /^\W*(?:it|its|they|their|he|his|she|her|this|that|these|those|is|are|was|were|has|have|had|joined|hosted|chaired|signed|meets?|moved|took|held|opened|adopted|founded|proposed|includes?|covers?|belongs?)\b/iu;

function overall(statements: readonly StatementVerdict[]): Verdict {
  const verdicts = statements.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('not-found') ? 'not-found' : 'supported';
}
