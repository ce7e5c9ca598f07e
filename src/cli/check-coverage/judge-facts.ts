import type { Passage } from '../../corpus/passage.ts';
import { buildStatementFinder, type Statement } from './find-statement.ts';
import type { Fact } from './parse-facts.ts';
import { READ_BY_HAND } from './read-by-hand.ts';

/**
 * Least part of a fact that its statement holds. Chosen by reading all 543 facts of November 2026 beside what
 * was found for them: every one above the bar is stated there, and of those below it the sure ones, which
 * `READ_BY_HAND` names, say the same in other words. With the passage that states a fact taken away, what
 * comes next is below the bar for three facts in four; above it, it is the same statement in a table or list.
 */
const BAR = 0.65;

/** A fact, and what became of it in the knowledge files. */
export interface Judgement {
  readonly fact: Fact;
  /** A doubtful fact may be left out; any other that is not stated is missing. */
  readonly verdict: 'stated' | 'left out' | 'missing';
  readonly nearest: Statement | null;
}

/** Looks for every fact in the passages. */
export function judgeFacts(facts: readonly Fact[], passages: readonly Passage[]): readonly Judgement[] {
  const findStatement = buildStatementFinder(passages);
  const ids = new Set(passages.map(({ id }) => id));
  return facts.map((fact) => {
    const nearest = findStatement(fact);
    const isStated = isSaidBy(nearest) || ids.has(READ_BY_HAND.get(fact.id) ?? '');
    return { fact, nearest, verdict: isStated ? 'stated' : verdictOnUnstated(fact) };
  });
}

function isSaidBy(statement: Statement | null): boolean {
  return statement !== null && statement.missingNumbers.length === 0 && statement.coverage >= BAR;
}

function verdictOnUnstated({ confidence }: Fact): Judgement['verdict'] {
  return confidence === 'low' ? 'left out' : 'missing';
}
