import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Citation } from './answer.ts';
import { BAR } from './answer-question.ts';
import { bareStatement } from './claims/bare-statement.ts';
import { checkClosest } from './claims/check-closest.ts';
import { asShown, checkStatement, notFound } from './claims/check-statement.ts';
import { type ClaimSources, collectClaimSources } from './claims/claim-sources.ts';
import { completeStatement, MAIN_VERB, subjectOf, withSubject } from './claims/complete-statement.ts';
import { markQuotedLines, quotationsIn } from './claims/find-quotations.ts';
import { splitStatements } from './claims/split-statements.ts';
import type { StatementVerdict, Verdict } from './claims/verdict.ts';
import { PRONOUN } from './grammar/pronouns.ts';
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
    const texts = splitStatements(normaliseQuestion(markQuotedLines(claim)));
    let before: string | undefined;
    const checked = texts.map((text) => {
      const restated = restate(text);
      // Words one for one are enough to find a passage by, and too little to judge by.
      if (restated !== text) return notFound(text, checkClosest(restated, sources, BAR).closest);
      const whole =
        before === undefined || quotationsIn(text).length > 0 ? text : asWhole(text, before, sources);
      before = whole ?? text;
      // What differs is shown in the statement as it stands, which does not say again what is said before it.
      return whole === null ? notFound(text) : asShown(text, checkStatement(whole, sources));
    });
    const statements = checked.filter((statement) => !isRemark(statement, checked, sources));
    const citations = statements.flatMap(({ citation }) => citation ?? []);
    return { verdict: overall(statements), citations, statements };
  };
}

/** What a statement says together with the one before it; `null`: it leans on that in a way that cannot be told. */
function asWhole(text: string, before: string, sources: ClaimSources): string | null {
  const completed = completeStatement(text, before);
  if (completed !== null) return completed;
  if (!leansOnAnother(text, before, sources)) return text;
  const subject = subjectOf(bareStatement(before));
  if (subject === null) return null;
  return SHARES_SUBJECT.test(text) ? `${subject} ${text}` : withSubject(text, subject);
}

/** Goes on with a sentence, in small letters. */
const SHARES_SUBJECT = new RegExp(String.raw`^${MAIN_VERB}\b`, 'u');

/** "Big words." beside a quotation that was found: what people say of it names nothing that could be looked up. */
function isRemark(
  { text, verdict }: StatementVerdict,
  all: readonly StatementVerdict[],
  { read }: ClaimSources,
): boolean {
  if (verdict !== 'not-found' || quotationsIn(text).length > 0) return false;
  const isQuoted = all.some((other) => other.verdict !== 'not-found' && quotationsIn(other.text).length > 0);
  return isQuoted && read(text).units.every(({ kind }) => kind === 'word');
}

/** "It has 28 members" is about CICA alone, but not behind a statement that begins with another name. */
function leansOnAnother(text: string, before: string, { read }: ClaimSources): boolean {
  if (!LEANING.test(text)) return false;
  return read(before).units[0]?.kind !== 'context';
}

/** A statement without a subject of its own. */
const LEANING = new RegExp(String.raw`^\W*(?:${PRONOUN}|${MAIN_VERB})\b`, 'iu');

function overall(statements: readonly StatementVerdict[]): Verdict {
  const verdicts = statements.map(({ verdict }) => verdict);
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length === 0 || verdicts.includes('not-found') ? 'not-found' : 'supported';
}
