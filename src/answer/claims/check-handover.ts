import { citeWhole } from '../cite-whole.ts';
import { CAPITALISED } from '../grammar/capitalised.ts';
import { rowName } from '../tables/table.ts';
import { datesDiffer, readDates, saysDate } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { ClaimSources } from './claim-sources.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import { borderDate } from './term-border.ts';
import { contradict, type Judgement, support } from './verdict.ts';

const NAME = `(?:[Tt]he )?${CAPITALISED}`;
const OFFICE = String.raw`(?<office>(?:the |it\b|its )?(?:\p{Ll}+ ?){0,3}?)`;
const POST = String.raw`(?:the )?(?<office>(?:\p{L}+ ?){1,5}?)(?=\W*$| (?:in|on) |\s?by |\s?at )`;
const PASSED_OFFICE = String.raw`(?<office>\p{Ll}+)`;
const FROM_TO = `from (?<giver>${NAME}) to (?<taker>${NAME})`;
const LED = String.raw`^\W*(?:(?:[Ii]n|[Oo]n) [^,]{0,40}\d{4},? )?`;

/** Ways to say who had an office from whom. */
const HANDOVERS = [
  `${LED}(?<taker>${NAME}) (?:took|takes|received|got|inherited|assumed)(?: over)? ${OFFICE}(?:over )?(?:directly )?from (?<giver>${NAME})`,
  `${LED}(?<taker>${NAME}) (?:succeeded|followed|replaced|came after)(?: to)? (?<giver>${NAME})(?: as ${POST})?`,
  `${LED}(?<giver>${NAME}) was (?:succeeded|followed|replaced)(?: as ${POST})? by (?<taker>${NAME})`,
  `${LED}[Tt]he ${PASSED_OFFICE} (?:passed|moved|went|was (?:handed|passed|transferred))(?: over| on)? ${FROM_TO}`,
  String.raw`\b(?:moved|passed|transferred) the ${PASSED_OFFICE} ${FROM_TO}`,
  `^After (?<giver>${NAME}) came (?<taker>${NAME})`,
].map((pattern) => new RegExp(pattern, 'u'));

/** An office that passed from one row of a table to the next. */
interface Handover {
  readonly from: ClaimRow;
  readonly to: ClaimRow;
}

/** Judges who handed an office over to whom by a table in which one holder follows another: "China took it from India". */
export function checkHandover(claim: Reading, { rows, read }: ClaimSources): Judgement | null {
  const said = HANDOVERS.map((pattern) => pattern.exec(claim.text)?.groups).find(
    (groups) => groups !== undefined,
  );
  if (said === undefined || claim.negations.length > 0 || claim.hedges.length > 0) return null;
  const unitsOf = (text = '') => read(`: ${text}`).units.filter(({ kind }) => kind !== 'context');
  const [giver, taker, office] = [unitsOf(said['giver']), unitsOf(said['taker']), unitsOf(said['office'])];
  for (const own of Map.groupBy(rows, ({ table }) => table).values()) {
    const handovers = handoversIn(own);
    const isHolder = (units: readonly Unit[]) => own.some((row) => isNamed(units, row));
    if (
      handovers.length === 0 ||
      !isOffice(office, own) ||
      !isTold(claim, [...giver, ...taker, ...office], own)
    )
      continue;
    // Without the office, only two of its holders tell which it is.
    if (office.length === 0 ? !isHolder(giver) || !isHolder(taker) : !isHolder(giver) && !isHolder(taker))
      continue;
    return judge(
      claim,
      handovers,
      { units: giver, text: said['giver'] ?? '' },
      { units: taker, text: said['taker'] ?? '' },
    );
  }
  return null;
}

/** Somebody as a statement names him. */
interface Named {
  readonly units: readonly Unit[];
  readonly text: string;
}

function judge(
  { units }: Reading,
  handovers: readonly Handover[],
  giver: Named,
  taker: Named,
): Judgement | null {
  const isThen = ({ to }: Handover) =>
    units.every(
      (unit) => unit.kind !== 'date' || !datesDiffer(unit.date, borderDate(to.row.validFrom ?? '')),
    );
  const isDated = units.some(({ kind }) => kind === 'date');
  const given = handovers.filter(({ from }) => isNamed(giver.units, from));
  const taken = handovers.filter(({ to }) => isNamed(taker.units, to));
  const both = given.filter((one) => taken.includes(one));
  if (both.length > 0) {
    const own = both.find(isThen);
    return own === undefined ? contradictDate(units, both) : support(citeWhole(own.to.row));
  }
  const [other] = isDated ? handovers.filter(isThen) : [...given, ...taken];
  if (other === undefined) return null;
  return taken.includes(other)
    ? contradictName(giver, other.from, other)
    : contradictName(taker, other.to, other);
}

/** It was then that the office passed on. */
function contradictDate(
  units: readonly Unit[],
  [handover, ...others]: readonly Handover[],
): Judgement | null {
  const [date, ...more] = units.filter((unit) => unit.kind === 'date');
  const cell = handover?.to.cells.find(({ text }) =>
    readDates(text).some((one) => saysDate(borderDate(handover.to.row.validFrom ?? ''), one.date)),
  );
  if (date === undefined || more.length + others.length > 0 || handover === undefined || cell === undefined)
    return null;
  return contradict(citeWhole(handover.to.row), { kind: 'date', claimed: date.text, found: cell.text });
}

/** Another than the one who is named stands there. */
function contradictName({ text }: Named, { row }: ClaimRow, { from, to }: Handover): Judgement {
  const found = rowName(row);
  const cited = [to, from].find((one) => citeWhole(one.row).quote.includes(found)) ?? from;
  return contradict(citeWhole(cited.row), { kind: 'name', claimed: text, found });
}

/** From each holder to the next; empty where several hold the office at a time, or one holds it for good. */
function handoversIn(rows: readonly ClaimRow[]): readonly Handover[] {
  const [first] = rows;
  if (first === undefined || !first.table.isSuccession || first.row.isElsewhere) return [];
  const isOver = rows.slice(0, -1).every(({ row }) => row.validUntil !== null);
  const isDated = rows.every(({ row }) => row.validFrom !== null);
  if (!isOver || !isDated) return [];
  return rows.slice(1).flatMap((to, position) => {
    const from = rows[position];
    return from === undefined || rowName(from.row) === rowName(to.row) ? [] : [{ from, to }];
  });
}

function isNamed(units: readonly Unit[], { name }: ClaimRow): boolean {
  return units.length > 0 && units.every((unit) => name.some((one) => sharesKey(one, unit)));
}

/** Every word for the office is one of the table, or of a cell that says which office it is. */
function isOffice(office: readonly Unit[], rows: readonly ClaimRow[]): boolean {
  return office.every((unit) =>
    rows.some(
      ({ about, cells }) =>
        keysOf(unit).some((key) => about.has(key)) ||
        cells.some(
          ({ header, units }) => /^office\b/iu.test(header) && units.some((one) => sharesKey(one, unit)),
        ),
    ),
  );
}

/** Whatever else the statement names, a row of the table tells of. */
function isTold({ units }: Reading, said: readonly Unit[], rows: readonly ClaimRow[]): boolean {
  const isSaid = (unit: Unit) => said.some((one) => sharesKey(one, unit));
  const isThere = (unit: Unit) =>
    rows.some(({ cells }) => cells.some((cell) => cell.units.some((one) => sharesKey(one, unit))));
  return units.every(
    (unit) => (unit.kind !== 'name' && unit.kind !== 'ordinal') || isSaid(unit) || isThere(unit),
  );
}
