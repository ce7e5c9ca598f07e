import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Citation } from './answer.ts';
import { BAR } from './answer-question.ts';
import { checkClosest } from './claims/check-closest.ts';
import { checkStatement, notFound } from './claims/check-statement.ts';
import { type ClaimSources, collectClaimSources } from './claims/claim-sources.ts';
import { HAS_VERB } from './claims/complete-statement.ts';
import { markQuotedLines, quotationsIn } from './claims/find-quotations.ts';
import { splitStatements } from './claims/split-statements.ts';
import type { StatementVerdict, Verdict } from './claims/verdict.ts';
import { wholeStatement } from './claims/whole-statement.ts';
import { withApostrophes } from './claims/with-apostrophes.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { RestateQuestion } from './restate/restate-question.ts';
import type { Table } from './tables/table.ts';

/** What the corpus says of a claim: one statement, or a text of several. */
export interface ClaimVerdict {
  /** Contradicted where one statement is, else not found where one is not, else supported. */
  readonly verdict: Verdict;
  /** What the verdicts on the statements rest on, in their order. */
  readonly citations: readonly Citation[];
  readonly statements: readonly StatementVerdict[];
}

/**
 * Makes the function that compares claims with a corpus; what it needs of the corpus is gathered for the first claim. A claim in
 * another language than the corpus is restated for the passage that comes closest, and not judged.
 */
export function makeCheckClaim(
  index: PassageIndex,
  tables: readonly Table[],
  restate: RestateQuestion = (text) => text,
): (claim: string) => ClaimVerdict {
  let gathered: ClaimSources | undefined;
  return (claim) => {
    gathered ??= collectClaimSources(index, tables);
    const sources = gathered;
    const texts = splitStatements(normaliseLines(markQuotedLines(claim)));
    const before: string[] = [];
    const checked = texts.map((text) => {
      const restated = restate(text);
      // Words one for one are enough to find a passage by, and too little to judge by.
      if (restated !== text) return notFound(text, checkClosest(restated, sources, BAR).closest);
      const whole = quotationsIn(text).length > 0 ? text : wholeStatement(text, before, sources);
      before.push(whole ?? text);
      return whole === null ? notFound(text) : shownIn(text, checkStatement(whole, sources));
    });
    const statements = checked.filter((statement) => !isRemark(statement, checked, sources));
    const citations = statements.flatMap(({ citation }) => citation ?? []);
    return { verdict: overall(statements), citations, statements };
  };
}

/** What differs is shown in the statement as it stands, which does not say again what is said before it. */
function shownIn(text: string, checked: StatementVerdict): StatementVerdict {
  const { difference } = checked;
  if (difference === null || text.includes(difference.claimed)) return { ...checked, text };
  return { ...checked, text, difference: { ...difference, claimed: text.replace(/[\s.!?]+$/u, '') } };
}

/** In a chat a line break ends a statement, but nothing that is quoted. */
function normaliseLines(text: string): string {
  const quotations = quotationsIn(text);
  const isQuoted = (place: number) => quotations.some(({ start, end }) => place > start && place < end);
  const joined = text.replace(/\n/gu, (end, place: number) => (isQuoted(place) ? ' ' : end));
  const spelt = quotations.length > 0 ? joined : withApostrophes(joined);
  const lines = spelt.split('\n').map((line) => normaliseQuestion(line));
  return lines.filter((line) => line !== '').join('\n');
}

/** "Big words." beside a quotation that was found, "quick recap" beside anything: they name nothing that could be looked up. */
function isRemark(
  { text, verdict }: StatementVerdict,
  all: readonly StatementVerdict[],
  { read }: ClaimSources,
): boolean {
  if (verdict !== 'not-found' || quotationsIn(text).length > 0) return false;
  const isFoundQuote = (one: StatementVerdict) =>
    one.verdict !== 'not-found' && quotationsIn(one.text).length > 0;
  const isBare = !HAS_VERB.test(text) && !SPEAKER.test(text);
  const isBeside = all.some(isBare ? ({ verdict: other }) => other !== 'not-found' : isFoundQuote);
  return isBeside && read(text).units.every(({ kind }) => kind === 'word');
}

/** Whoever says "I like it" has a verb that is not known to be one. */
const SPEAKER = /\b(?:i|you|we|he|she|it|they)\b/iu;

function overall(statements: readonly StatementVerdict[]): Verdict {
  const verdicts = statements.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('not-found') ? 'not-found' : 'supported';
}
