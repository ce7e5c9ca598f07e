import { citeWhole } from '../cite-whole.ts';
import { type ClaimDate, datesDiffer, readDates, saysDate } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { ClaimSources } from './claim-sources.ts';
import { sharesKey, type Unit } from './read-units.ts';
import { isPresent, type Reading } from './reading.ts';
import { isToldBy } from './told-by-rows.ts';
import { contradict, type Judgement, support } from './verdict.ts';

type DateUnit = Extract<Unit, { kind: 'date' }>;

/** When somebody began to hold an office and when he ceased to, as far as a statement says. */
interface Term {
  readonly from: DateUnit | null;
  readonly until: DateUnit | null;
}

/** Judges from when until when somebody held an office: "Tajikistan presided from 2018 to 2020". */
export function checkTerm(claim: Reading, { rows, read }: ClaimSources): Judgement | null {
  const term = termIn(claim);
  const isPlain = claim.quantifiers.every(({ word }) => word === 'until');
  if (term === null || !isPlain || claim.negations.length > 0 || claim.hedges.length > 0) return null;
  const rest = claim.units.filter(({ kind }) => kind !== 'date');
  const own = rows.filter((row) => row.table.isSuccession && holds(claim, row) && isToldBy(rest, row, read));
  if (new Set(own.map(({ table }) => table)).size !== 1) return null;
  const same = own.find((row) =>
    ends(row, term).every(({ unit, cell }) => cell !== null && saysEnd(unit, cell)),
  );
  if (same !== undefined) return support(citeWhole(same.row));
  // From the first of several terms until the last of them is neither so nor not so.
  if (own.length > 1 && term.from !== null && term.until !== null) return null;
  const judgements = own.map((row) => differenceIn(row, term));
  // Of several terms each must say otherwise.
  return judgements.every((judgement) => judgement !== null) ? (judgements[0] ?? null) : null;
}

/** The name of the row stands before the verb. */
function holds({ units, text }: Reading, { name }: ClaimRow): boolean {
  const ahead = units.filter(({ kind }) => kind === 'name');
  const [first] = ahead;
  const isOwn = (unit: Unit) => name.some((one) => sharesKey(one, unit));
  return first !== undefined && isOwn(first) && /^\W*(?:the\s+)?$/iu.test(text.slice(0, first.start));
}

function termIn(claim: Reading): Term | null {
  const [first, second, ...others] = claim.units.filter((unit) => unit.kind === 'date');
  if (first === undefined || others.length > 0) return null;
  if (second !== undefined)
    return BETWEEN.test(claim.text.slice(first.end, second.start)) ? { from: first, until: second } : null;
  if (first.role === 'end' && UNTIL.test(claim.text.slice(0, first.start)))
    return { from: null, until: first };
  return first.role === 'start' && !isPresent(claim) ? { from: first, until: null } : null;
}

const BETWEEN = /^\s*(?:-|–|to|until|till|through|up to|and)\s*(?:the year\s+)?$/iu;
const UNTIL = /\b(?:until|till|up to)\s+(?:the year\s+)?$/iu;

function ends({ cells }: ClaimRow, { from, until }: Term) {
  const cellOf = (header: RegExp) => cells.find((cell) => header.test(cell.header))?.text ?? null;
  return [
    ...(from === null ? [] : [{ unit: from, cell: cellOf(FROM) }]),
    ...(until === null ? [] : [{ unit: until, cell: cellOf(UNTIL_HEADER) }]),
  ];
}

const FROM = /\b(?:from|since)$/iu;
const UNTIL_HEADER = /\b(?:until|till|to)$/iu;

function dateIn(cell: string): ClaimDate | null {
  const [found, ...others] = readDates(cell);
  return found === undefined || others.length > 0 ? null : found.date;
}

function saysEnd({ date }: DateUnit, cell: string): boolean {
  const found = dateIn(cell);
  return found !== null && saysDate(date, found);
}

/** What differs in a stretch of time for which somebody held it. */
function differenceIn(row: ClaimRow, term: Term): Judgement | null {
  for (const { unit, cell } of ends(row, term)) {
    const found = cell === null ? null : dateIn(cell);
    if (cell === null || found === null || (/^(?:by|about)\b/iu.test(cell) && unit.date.year === found.year))
      continue;
    if (datesDiffer(unit.date, found))
      return contradict(citeWhole(row.row), { kind: 'date', claimed: unit.text, found: cell });
  }
  return null;
}
