import { citeWhole } from '../cite-whole.ts';
import { isCountryName } from '../tables/country-names.ts';
import { overlaps, type Span } from '../tables/read-time.ts';
import { rowName } from '../tables/table.ts';
import { spanOf } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import { countedWhen } from './counted-when.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import { isDenied, isPresent, type Mark, type Reading } from './reading.ts';
import { isAtBorder } from './term-border.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Judges who holds or held an office, and how many there were, by a table of stretches of time. */
export function checkSuccession(claim: Reading, rows: readonly ClaimRow[]): Judgement | null {
  const tables = Map.groupBy(
    rows.filter(({ table, row }) => table.isSuccession && row.validFrom !== null),
    ({ table }) => table,
  );
  for (const own of tables.values()) {
    const judgement = checkCount(claim, own, rows) ?? checkHolder(claim, own);
    if (judgement !== null) return judgement;
  }
  return null;
}

function rowsAt(rows: readonly ClaimRow[], span: Span | null): readonly ClaimRow[] {
  if (span === null) return rows.filter(({ row }) => row.validUntil === null);
  return rows.filter(({ row }) => overlaps(row.validFrom, row.validUntil, span));
}

/** "CICA has 28 members", "There were 22 member states in 2010". */
function checkCount(claim: Reading, rows: readonly ClaimRow[], all: readonly ClaimRow[]): Judgement | null {
  const numbers = claim.units.filter((unit) => unit.kind === 'number');
  const [number, ...others] = numbers;
  const when = countedWhen(claim, all);
  if (number === undefined || others.length > 0 || when === null || claim.negations.length > 0) return null;
  const { span, units, isThroughout } = when;
  const words = claim.units.filter(
    (unit) => unit !== number && unit.kind !== 'context' && !units.includes(unit),
  );
  if (words.length === 0 || !isPlain(claim, isThroughout) || (span === null && !isPresent(claim)))
    return null;
  const found = rowsAt(rows, span).flatMap((claimRow) => {
    const cells = claimRow.cells.filter(
      ({ text, about }) => /^\d+$/u.test(text) && words.every((unit) => isAbout(unit, about)),
    );
    return cells.length === 1 && cells[0] !== undefined ? [{ row: claimRow.row, text: cells[0].text }] : [];
  });
  const [first] = found;
  if (first === undefined) return null;
  const isSame = ({ text }: { readonly text: string }) => holds(number.quantity, Number(text));
  const same = isThroughout && !found.every(isSame) ? undefined : found.find(isSame);
  if (same !== undefined) return support(citeWhole(same.row));
  if (found.some(isSame)) return null;
  return contradict(citeWhole(first.row), { kind: 'number', claimed: number.text, found: first.text });
}

function holds({ value, bound }: Extract<Unit, { kind: 'number' }>['quantity'], found: number): boolean {
  if (bound === 'below') return found < value;
  return bound === 'above' ? found >= value : found === value;
}

/** Words such as "only six" and "at least ten" leave the number to be compared. */
function isPlain({ hedges, quantifiers }: Reading, isDated: boolean): boolean {
  const isOfNumber = ({ word }: Mark) =>
    /^(?:only|at|more|less|fewer)/u.test(word) || (isDated && /^(?:after|until)$/u.test(word));
  return hedges.length === 0 && quantifiers.every(isOfNumber);
}

function isAbout(unit: Unit, about: ReadonlySet<string>): boolean {
  return keysOf(unit).some((key) => about.has(key));
}

/** "Azerbaijan is the current chair", "China has never chaired CICA". */
function checkHolder(claim: Reading, rows: readonly ClaimRow[]): Judgement | null {
  // Who was refused an office may hold it at another time.
  const isRefused = claim.negations.some(({ word }) => !/^(?:not|never|no|.*n['’]t)$/u.test(word));
  const isPlainly = claim.quantifiers.length === 0 && claim.hedges.length === 0 && !isRefused;
  const dates = claim.units.filter((unit) => unit.kind === 'date');
  const names = claim.units.filter(({ kind }) => kind === 'name' || kind === 'word');
  if (
    !isPlainly ||
    dates.length > 1 ||
    claim.units.some(({ kind }) => kind === 'number' || kind === 'ordinal')
  )
    return null;
  const office = names.filter((unit) => rows.some((one) => isOffice(unit, one)));
  const holder = names.filter((unit) => !office.includes(unit));
  const [first] = office;
  // What is named behind the office is another office: "the chair of the Business Council".
  const isAhead =
    first !== undefined && holder.every(({ end }) => end <= first.start) && startsWithName(claim, holder);
  if (first === undefined || holder.length === 0 || !(isAhead || isAgent(claim, holder, first))) return null;
  const ofOffice = rows.filter((one) => office.every((unit) => isOffice(unit, one)));
  const [date] = dates;
  const span = date === undefined ? null : spanOf(date.date);
  if (date !== undefined && (span === null || date.role !== 'point')) return null;
  const told =
    date === undefined ? ofOffice : ofOffice.filter((row) => isAtBorder(claim.text, date.date, row));
  return told.length === 0 ? null : judgeHolder(claim, holder, told, span);
}

/** The office is named by the table's headers, or by a cell of the row that is not its name. */
function isOffice(unit: Unit, { about, cells, name }: ClaimRow): boolean {
  if (name.some((one) => sharesKey(one, unit))) return false;
  const isOfTable = unit.kind === 'word' && OFFICE_WORD.test(unit.text) && isAbout(unit, about);
  const office = cells.find(({ header }) => /^office\b/iu.test(header));
  if (office === undefined) return isOfTable;
  return office.units.some((one) => sharesKey(one, unit));
}

/** "It is chaired by X". */
function isAgent({ text }: Reading, holder: readonly Unit[], office: Unit): boolean {
  const start = holder[0]?.start ?? 0;
  return start > office.end && /^\s+by\s+(?:the\s+)?$/iu.test(text.slice(office.end, start));
}

const OFFICE_WORD = /^chair/iu;

function startsWithName({ text, units }: Reading, holder: readonly Unit[]): boolean {
  return units[0] !== undefined && holder.includes(units[0]) && /^\W*(?:[Tt]he\s+)?\p{Lu}/u.test(text);
}

function judgeHolder(
  claim: Reading,
  holder: readonly Unit[],
  rows: readonly ClaimRow[],
  span: Span | null,
): Judgement | null {
  const own = rows.filter(({ name, cells }) => isNamed(holder, name, cells));
  const isNow = span === null && isPresent(claim);
  const held = isNow || span !== null ? rowsAt(own, span) : own;
  const isNegated = isDenied(claim.negations);
  const [kept] = held;
  if (kept !== undefined) {
    const citation = citeWhole(kept.row);
    if (!isNegated) return support(citation);
    const [negation] = claim.negations;
    const claimed = negation === undefined ? claim.text : negation.word;
    return contradict(citation, { kind: 'negation', claimed, found: rowName(kept.row) });
  }
  const absent = isNow || span !== null || own.length > 0 ? null : judgeAbsent(claim, holder, rows);
  if (absent !== null) return absent;
  const [other] = rowsAt(rows, span);
  if (other === undefined || (!isNow && span === null) || (own.length === 0 && !isWholeName(holder)))
    return null;
  const citation = citeWhole(other.row);
  if (isNegated) return support(citation);
  const claimed = claim.text.slice(holder[0]?.start, holder.at(-1)?.end);
  return contradict(citation, { kind: 'name', claimed, found: rowName(other.row) });
}

/** A state that never held what only states have held, if a text names them all. */
function judgeAbsent(claim: Reading, holder: readonly Unit[], rows: readonly ClaimRow[]): Judgement | null {
  const listing = rows[0]?.table.listing ?? null;
  const [state, ...others] = holder;
  const isOfStates = rows.every(({ row }) => isCountryName(rowName(row)));
  if (
    listing === null ||
    state === undefined ||
    others.length > 0 ||
    !isOfStates ||
    !isCountryName(state.text)
  )
    return null;
  const citation = citeWhole(listing);
  const names = rows.map(({ row }) => rowName(row));
  const ends = names.map((name) => citation.quote.indexOf(name) + name.length);
  const found = citation.quote.slice(citation.quote.indexOf(names[0] ?? ''), Math.max(...ends));
  if (isDenied(claim.negations)) return support(citation);
  return contradict(citation, { kind: 'list', claimed: state.text, found });
}

function isWholeName(holder: readonly Unit[]): boolean {
  return holder.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Every word said of the holder is the holder's name or country, and the name is among them. */
function isNamed(holder: readonly Unit[], name: readonly Unit[], cells: ClaimRow['cells']): boolean {
  const isName = (unit: Unit) => name.some((one) => sharesKey(one, unit));
  const country = cells.find(({ header }) => /^country\b/iu.test(header))?.text.toLowerCase() ?? '';
  return (
    holder.some(isName) && holder.every((unit) => isName(unit) || country.includes(unit.text.toLowerCase()))
  );
}
