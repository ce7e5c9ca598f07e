import { clauseAt } from '../grammar/clauses.ts';
import { DENIED_IMPLICITLY } from '../grammar/negation.ts';
import { isTelling } from './agree/compared.ts';
import { isDatedAlike } from './agree/marks-agree.ts';
import type { Alignment } from './align.ts';
import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import type { Difference } from './verdict.ts';

/** Words between a denial and what it denies, at most. */
const REACH = 3;

/**
 * What a text denies of the very thing that a statement affirms: "is not binding" against "is binding". The part of the text
 * that denies it names nothing that the statement does not, so it is not denied under some condition only.
 */
export function denialThere(
  claim: Reading,
  { text, units, negations }: Reading,
  { pairs, unmatched }: Alignment,
): Difference | null {
  const last = claim.units.findLast(
    (unit) => unit.kind !== 'context' && unit.kind !== 'date' && pairs.has(unit),
  );
  const [negation, ...others] = negations;
  if (
    claim.negations.length > 0 ||
    DENIED_IMPLICITLY.test(claim.text) ||
    last?.kind !== 'word' ||
    unmatched.length > 1 ||
    negation === undefined ||
    others.length > 0
  )
    return null;
  const clause = clauseAt(text, negation.start);
  const said = new Set([...pairs.values()].flat());
  const isExtra = (unit: Unit) =>
    unit.start > negation.start && unit.end <= clause.end && isTelling(unit) && !said.has(unit);
  const told = text.slice(clause.start, clause.end);
  const condition = isDatedAlike(pairs) ? told.replace(/\bnot yet\b/u, 'not') : told;
  if (units.some(isExtra) || CONDITION.test(condition)) return null;
  const found = (pairs.get(last) ?? []).find(
    ({ start, end }) =>
      start > negation.start && end <= clause.end && wordsIn(text.slice(negation.start, start)) <= REACH,
  );
  return found === undefined
    ? null
    : { kind: 'negation', claimed: last.text, found: text.slice(negation.start, found.end) };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const CONDITION = /\b(?:if|unless|until|without|only|all|every|necessarily|always|yet)\b/iu;
