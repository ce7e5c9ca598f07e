import { citeWhole } from '../cite-whole.ts';
import { headsOf } from './align.ts';
import type { ClaimRow } from './claim-rows.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Judges which of several in order something is by the cell of its row that says so: "Norway became the fifth member". */
export function checkRank(claim: Reading, claimRow: ClaimRow): Judgement | null {
  const { cells, row, table } = claimRow;
  const isPlain = [claim.negations, claim.hedges, claim.quantifiers].every((marks) => marks.length === 0);
  const rank = row.isElsewhere || !isPlain ? null : rankIn(claim, claimRow);
  if (rank === null) return null;
  // "The fifth to join" is the fifth of whatever joined.
  const [head] = headsOf(rank, claim.units).filter(({ text }) => !BEING.test(text));
  const isCounted = (unit: Unit, units: readonly Unit[]) => {
    const [other] = headsOf(unit, units);
    return unit.kind === 'ordinal' && other !== undefined && isSame(other, head, table.words.title);
  };
  const [found, ...more] = cells.flatMap(({ units }) => units.filter((unit) => isCounted(unit, units)));
  if (found === undefined || more.length > 0) return null;
  const citation = citeWhole(row);
  if (sharesKey(found, rank)) return support(citation);
  return contradict(citation, { kind: 'number', claimed: rank.text, found: found.text });
}

/** The only ordinal of a statement that says nothing else of what the row names; `null`: it says more, or none. */
function rankIn({ units }: Reading, { name, about, table }: ClaimRow): Unit | null {
  const isNamed = name.length > 0 && name.every((one) => units.some((unit) => sharesKey(one, unit)));
  const rest = units.filter((unit) => unit.kind !== 'context' && !name.some((one) => sharesKey(one, unit)));
  const [rank, ...others] = rest.filter(({ kind }) => kind === 'ordinal');
  const isTold = (unit: Unit) =>
    unit === rank ||
    BEING.test(unit.text) ||
    keysOf(unit).some((key) => about.has(key) || table.words.title.has(key));
  return isNamed && others.length === 0 && rest.every(isTold) ? (rank ?? null) : null;
}

/** They count the same; where a statement does not say what it counts, it counts what the table is about. */
function isSame(counted: Unit, head: Unit | undefined, title: ReadonlySet<string>): boolean {
  return head === undefined ? keysOf(counted).some((key) => title.has(key)) : sharesKey(counted, head);
}

const BEING =
  /^(?:becomes?|became|countr(?:y|ies)|states?|nations?|persons?|people|number|join|joined|admitted)$/iu;
