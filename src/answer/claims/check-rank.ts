import { citeWhole } from '../cite-whole.ts';
import { headsOf } from './align.ts';
import type { ClaimRow } from './claim-rows.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Judges which of several in order something is by the cell of its row that says so: "Norway became the fifth member". */
export function checkRank(claim: Reading, { name, about, cells, row, table }: ClaimRow): Judgement | null {
  if (
    row.isElsewhere ||
    claim.negations.length > 0 ||
    claim.hedges.length > 0 ||
    claim.quantifiers.length > 0
  )
    return null;
  const isName = (unit: Unit) => name.some((one) => sharesKey(one, unit));
  if (name.length === 0 || !name.every((one) => claim.units.some((unit) => sharesKey(one, unit))))
    return null;
  const rest = claim.units.filter((unit) => unit.kind !== 'context' && !isName(unit));
  const [rank, ...others] = rest.filter(({ kind }) => kind === 'ordinal');
  if (rank === undefined || others.length > 0) return null;
  const isTold = (unit: Unit) =>
    unit === rank ||
    BEING.test(unit.text) ||
    keysOf(unit).some((key) => about.has(key) || table.words.title.has(key));
  if (!rest.every(isTold)) return null;
  const [head] = headsOf(rank, claim.units);
  const isCounted = (unit: Unit, units: readonly Unit[]) => {
    const [other] = headsOf(unit, units);
    return other !== undefined && isSame(other, head, table.words.title);
  };
  const [found, ...more] = cells.flatMap(({ units }) =>
    units.filter((unit) => unit.kind === 'ordinal' && isCounted(unit, units)),
  );
  if (found === undefined || more.length > 0) return null;
  const citation = citeWhole(row);
  if (sharesKey(found, rank)) return support(citation);
  return contradict(citation, { kind: 'number', claimed: rank.text, found: found.text });
}

/** They count the same; where a statement does not say what it counts, it counts what the table is about. */
function isSame(counted: Unit, head: Unit | undefined, title: ReadonlySet<string>): boolean {
  return head === undefined ? keysOf(counted).some((key) => title.has(key)) : sharesKey(counted, head);
}

const BEING =
  /^(?:becomes?|became|countr(?:y|ies)|states?|nations?|persons?|people|number|join|joined|admitted)$/iu;
