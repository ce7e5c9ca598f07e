import { saysDate } from './claim-date.ts';
import { saysQuantity } from './quantity.ts';
import { sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** Which pieces of a statement a sentence holds, and where. */
export interface Alignment {
  readonly pairs: ReadonlyMap<Unit, readonly Unit[]>;
  readonly unmatched: readonly Unit[];
}

/** Tokens between a number and what it counts, at most. */
const HEAD_REACH = 4;

/** What everything in the corpus is about need not be said again. */
export function align(claim: Reading, evidence: Reading): Alignment {
  return alignBy(claim, evidence, (unit, other) => agree(unit, other, claim.units, evidence.units));
}

/** Pairs the pieces of a statement with those of a sentence that agree with them, as the caller sees it. */
export function alignBy(
  claim: Reading,
  evidence: Reading,
  agrees: (claimed: Unit, found: Unit) => boolean,
): Alignment {
  const pairs = new Map<Unit, readonly Unit[]>();
  const unmatched: Unit[] = [];
  for (const unit of claim.units) {
    const found = evidence.units.filter(
      (other) => agrees(unit, other) && prefixOf(unit, claim.text) === prefixOf(other, evidence.text),
    );
    if (found.length > 0) pairs.set(unit, found);
    else if (unit.kind !== 'context') unmatched.push(unit);
  }
  return { pairs, unmatched };
}

/** A co-coordinator is no coordinator, a non-member no member. */
function prefixOf({ kind, start }: Unit, text: string): string {
  return kind === 'word'
    ? (/\b(co|non|ex|vice|sub|anti)-$/iu.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '')
    : '';
}

function agree(claimed: Unit, found: Unit, claim: readonly Unit[], evidence: readonly Unit[]): boolean {
  if (claimed.kind === 'date')
    return (
      found.kind === 'date' && saysDate(claimed.date, found.date) && rolesAgree(claimed.role, found.role)
    );
  if (claimed.kind === 'number')
    return (
      found.kind === 'number' &&
      saysQuantity(claimed.quantity, found.quantity) &&
      countTheSame(claimed, found, claim, evidence)
    );
  if (claimed.kind === 'ordinal')
    return (
      found.kind === 'ordinal' && sharesKey(claimed, found) && countTheSame(claimed, found, claim, evidence)
    );
  return found.kind !== 'ordinal' && sharesKey(claimed, found);
}

function rolesAgree(claimed: string, found: string): boolean {
  if (found === 'name') return claimed === 'name';
  return claimed === found || (claimed !== 'end' && found !== 'end');
}

/** True where two numbers, or two ordinals, are followed by the same thing. */
export function countTheSame(
  claimed: Unit,
  found: Unit,
  claim: readonly Unit[],
  evidence: readonly Unit[],
): boolean {
  if (claimed.kind === 'number' && claimed.quantity.unit !== null) return true;
  const head = headsOf(claimed, claim)[0];
  if (head === undefined) return true;
  return headsOf(found, evidence).some((other) => sharesKey(head, other));
}

/** What a number counts: the pieces right behind it, up to the next number. */
export function headsOf(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  const after = units.slice(units.indexOf(unit) + 1);
  const next = after.findIndex(({ kind }) => kind === 'number' || kind === 'ordinal' || kind === 'date');
  return after
    .slice(0, next < 0 ? undefined : next)
    .filter(({ position, kind }) => position - unit.position <= HEAD_REACH && kind !== 'context');
}

/**
 * What is counted stands right behind the number: eleven heads of state who attended are no delegations. What is done so many
 * times stands right before it.
 */
export function isCountedAlike(
  claimed: Unit,
  found: Unit,
  claim: readonly Unit[],
  evidence: readonly Unit[],
): boolean {
  if (claimed.kind === 'number' && claimed.quantity.unit === 'times') {
    // "One of them twice, the other once" says it of two.
    const isTwofold = claim.some(
      (unit) => unit !== claimed && unit.kind === 'number' && unit.quantity.unit === 'times',
    );
    if (isTwofold) return false;
    const deed = evidence.findLast(({ end, kind }) => end <= found.start && kind !== 'context');
    return deed !== undefined && claim.some((unit) => unit.start < claimed.start && sharesKey(unit, deed));
  }
  const [head] = headsOf(claimed, claim);
  const isOfUnit = claimed.kind === 'number' && claimed.quantity.unit !== null;
  return (
    isOfUnit ||
    head === undefined ||
    headsOf(found, evidence)
      .slice(0, HEADS)
      .some((other) => sharesKey(head, other))
  );
}

/** "Member states", "heads of state". */
const HEADS = 2;
