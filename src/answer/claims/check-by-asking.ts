import { citeWhole } from '../cite-whole.ts';
import { findHits } from '../find-hits.ts';
import { answerFromTables } from '../tables/answer-from-tables.ts';
import { rowName } from '../tables/table.ts';
import { limitsNothing } from './agree/marks-agree.ts';
import { type AskedSlot, slotsOf } from './asked-slots.ts';
import { contradictsDate, dateOfCell, isDateCell } from './cell-date.ts';
import { saysDate } from './claim-date.ts';
import { type ClaimCell, type ClaimRow, PLACE_HEADER, STATE_HEADER } from './claim-rows.ts';
import type { ClaimSources } from './claim-sources.ts';
import { isOfOtherStatus } from './other-status.ts';
import { sharesKey, type Unit } from './read-units.ts';
import type { Mark, Reading } from './reading.ts';
import { isAtBorder } from './term-border.ts';
import { isToldBy } from './told-by-rows.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/**
 * Judges a statement by asking for what it says: "Qatar is the newest member" by the answer to "which country is the newest
 * member". Only tables are asked, which answer where they explain every word.
 */
export function checkByAsking(claim: Reading, sources: ClaimSources): Judgement | null {
  if (
    claim.negations.length > 0 ||
    claim.hedges.length > 0 ||
    !claim.quantifiers.every((mark) => isOrder(mark) || limitsNothing(mark, claim.text))
  )
    return null;
  let gainsaid: Judgement | null = null;
  for (const slot of slotsOf(claim)) {
    // When it was tells more of what is wrong than who it was then.
    if (gainsaid !== null && slot.kind !== 'date') continue;
    const told = ask(slot, sources);
    const judgement = told === null ? null : judge(slot, claim, told, sources);
    if (judgement === null) continue;
    if (judgement.verdict === 'supported' || slot.kind !== 'doer') return judgement;
    gainsaid ??= judgement;
  }
  return gainsaid;
}

/** "Before X" and "took over from X" are asked for too. */
function isOrder({ word }: Mark): boolean {
  return /^(?:before|after)$|^t[ao]ke|over$|^(?:succe|replac|preced|follow)/u.test(word);
}

/** What tables answer to a question. */
interface Told {
  /** Rows of one table, one at least. */
  readonly rows: readonly [ClaimRow, ...ClaimRow[]];
  /** The cell that was asked for; `null`: the rows as a whole answer. */
  readonly short: string | null;
}

/** What tables answer to the questions to which the slot would be the answer; `null`: they do not. */
function ask({ questions }: AskedSlot, { index, tables, rows }: ClaimSources): Told | null {
  for (const question of questions) {
    const query = index.parse(question);
    const hits = findHits(query, index);
    const answer = answerFromTables({ query, hits, asOf: undefined }, tables, index);
    if (answer === null || answer.explained < 1 || answer.silentRows > 0) continue;
    const [first, ...others] = answer.passages.flatMap(
      (passage) => rows.find(({ row }) => row === passage) ?? [],
    );
    if (first === undefined || others.length + 1 < answer.passages.length) continue;
    if (others.every(({ table }) => table === first.table))
      return { rows: [first, ...others], short: answer.short };
  }
  return null;
}

function judge(slot: AskedSlot, claim: Reading, told: Told, sources: ClaimSources): Judgement | null {
  const rest = claim.units.filter(({ start, end }) => end <= slot.start || start >= slot.end);
  const denied = deniedStatus(rest, told);
  if (denied !== null) return denied;
  if (!told.rows.every((row) => isToldBesides(withoutOthers(rest, row, told.rows), row, claim, sources)))
    return null;
  if (told.rows.some(({ row }) => isOfOtherStatus(claim.text, row.row.cells))) return null;
  const isAtTime = (row: ClaimRow) =>
    !row.table.isSuccession ||
    rest.every((unit) => unit.kind !== 'date' || isAtBorder(claim.text, unit.date, row));
  if (!told.rows.every(isAtTime)) return null;
  if (slot.kind === 'date') return judgeDate(slot, told);
  if (slot.kind === 'place') return judgePlace(slot, told, sources);
  return judgeDoer(slot, told, sources);
}

/** "Observer state, not a member" answers when it became a member. */
function deniedStatus(rest: readonly Unit[], { rows: [row, ...others], short }: Told): Judgement | null {
  const denied = /\bnot an? (\p{L}+)$/u.exec(short ?? '')?.[1];
  const claimed = rest.find(({ text }) => text.toLowerCase() === denied);
  if (short === null || claimed === undefined || others.length > 0) return null;
  return contradict(citeWhole(row.row), { kind: 'status', claimed: claimed.text, found: short });
}

/** Of "A and B joined" each row tells of one. */
function withoutOthers(units: readonly Unit[], row: ClaimRow, rows: readonly ClaimRow[]): readonly Unit[] {
  const others = rows.filter((one) => one !== row).flatMap(({ name }) => name);
  return units.filter((unit) => unit.kind !== 'name' || !others.some((one) => sharesKey(one, unit)));
}

/** The row tells of the rest; who is named beside it may stand in another row of the table, where an order is said. */
function isToldBesides(
  rest: readonly Unit[],
  row: ClaimRow,
  { quantifiers, units }: Reading,
  { rows, read }: ClaimSources,
): boolean {
  const others = rows.filter(({ table }) => table === row.table);
  const isNeighbour = (unit: Unit) =>
    unit.kind === 'name' && others.some(({ name }) => name.some((one) => sharesKey(one, unit)));
  const isOrdered = quantifiers.some(isOrder);
  if (isOrdered && units.some(({ kind }) => kind === 'date')) return false;
  return isToldBy(
    rest.filter((unit) => !isOrdered || (!isNeighbour(unit) && !isOrderWord(unit))),
    row,
    read,
  );
}

function isOrderWord({ text }: Unit): boolean {
  return /^(?:right|directly|immediately|just|took|over|succe\p{L}*|replac\p{L}*|preced\p{L}*|follow\p{L}*)$/iu.test(
    text,
  );
}

function judgeDoer(slot: AskedSlot, { rows }: Told, { rows: all }: ClaimSources): Judgement | null {
  const isNamed = ({ name }: ClaimRow) =>
    slot.units.every((unit) => name.some((one) => sharesKey(one, unit)));
  const own = rows.find(isNamed);
  if (own !== undefined) return support(citeWhole(own.row));
  const [row] = rows;
  if (rows.some((one) => rowName(one.row) !== rowName(row.row))) return null;
  const others = all.filter(({ table }) => table === row.table);
  const citation = citeWhole(row.row);
  if (others.some(isNamed))
    return contradict(citation, { kind: 'name', claimed: slot.text, found: rowName(row.row) });
  return judgeCell(slot, row, others);
}

/** A name that stands under a header in another row is compared with what stands there in this one. */
function judgeCell(slot: AskedSlot, row: ClaimRow, others: readonly ClaimRow[]): Judgement | null {
  const isHeld = ({ units }: ClaimCell) =>
    slot.units.every((unit) => units.some((one) => sharesKey(one, unit)));
  const isWhole = (cell: ClaimCell) =>
    isHeld(cell) && cell.units.every((one) => slot.units.some((unit) => sharesKey(one, unit)));
  const headers = new Set(
    [row, ...others].flatMap(({ cells }) => cells.filter(isWhole).map(({ header }) => header)),
  );
  const [header] = headers;
  const cell = row.cells.find((one) => one.header === header);
  if (headers.size !== 1 || cell === undefined || cell.text === '') return null;
  const citation = citeWhole(row.row);
  if (isWhole(cell)) return support(citation);
  if (row.cells.some(isHeld) || row.name.some((one) => slot.units.some((unit) => sharesKey(one, unit))))
    return null;
  return contradict(citation, { kind: 'name', claimed: slot.text, found: cell.text });
}

function judgePlace(
  slot: AskedSlot,
  { rows: [row, ...others] }: Told,
  { read }: ClaimSources,
): Judgement | null {
  if (others.length > 0) return null;
  const cell = row.cells.find(({ header, units }) => {
    const isPlace = PLACE_HEADER.test(header) || STATE_HEADER.test(header);
    return isPlace && slot.units.every((unit) => units.some((one) => sharesKey(one, unit)));
  });
  const citation = citeWhole(row.row);
  if (cell !== undefined && read(cell.text).hedges.length === 0) return support(citation);
  return null;
}

function judgeDate(slot: AskedSlot, { rows: [row, ...more], short }: Told): Judgement | null {
  const [unit] = slot.units;
  const cell = short ?? dateCellOf(row);
  const found = cell === null ? null : dateOfCell(cell);
  if (unit?.kind !== 'date' || cell === null || found === null) return null;
  if (short === null && more.length > 0) return null;
  const citation = citeWhole(row.row);
  if (contradictsDate(cell, found, unit.date))
    return contradict(citation, { kind: 'date', claimed: unit.text, found: cell });
  return found.role !== 'end' && saysDate(unit.date, found.date) ? support(citation) : null;
}

/** The date of an event; `null`: the row tells of a stretch of time, or of several dates. */
function dateCellOf({ cells, table }: ClaimRow): string | null {
  if (table.isSuccession) return null;
  const [cell, ...others] = cells.filter(({ header, text }) => isDateCell(text) && !NO_EVENT.test(header));
  return cell === undefined || others.length > 0 ? null : cell.text;
}

const NO_EVENT = /\b(?:confirmed|as of|until|end)\b/iu;
