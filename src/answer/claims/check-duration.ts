import { citeWhole } from '../cite-whole.ts';
import { isDateCell } from './cell-date.ts';
import { type ClaimDate, readDates } from './claim-date.ts';
import type { ClaimCell, ClaimRow } from './claim-rows.ts';
import type { ClaimSources } from './claim-sources.ts';
import { sharesKey } from './read-units.ts';
import type { Reading } from './reading.ts';
import { isToldBy } from './told-by-rows.ts';
import { contradict, type Judgement, support } from './verdict.ts';

const YEARS = /\bfor (?:about |around |roughly |nearly |almost |some )?(?=(\S+) years?\b)/iu;

/** Years by which a stretch of time may be longer or shorter than is said of it in whole years. */
const LEEWAY = 0.5;

/** Judges for how many years somebody held an office, by the rows of stretches of time: "Tajikistan presided for two years". */
export function checkDuration(claim: Reading, { rows, read }: ClaimSources): Judgement | null {
  const counted = YEARS.exec(claim.text)?.[1];
  const number = claim.units.find(({ kind, text }) => kind === 'number' && text === counted);
  const isPlain = claim.negations.length === 0 && claim.hedges.length === 0 && claim.quantifiers.length === 0;
  if (number?.kind !== 'number' || number.quantity.bound !== null || !isPlain) return null;
  const [first, ...others] = claim.units.filter((unit) => unit !== number && !/^years?$/iu.test(unit.text));
  if (first?.kind !== 'name') return null;
  const own = rows.filter(
    (row) =>
      row.table.isSuccession && row.name.some((one) => sharesKey(one, first)) && isToldBy(others, row, read),
  );
  const lengths = own.map((row) => ({ row, years: yearsOf(row) }));
  const told = lengths.find(
    ({ years }) => years !== null && Math.abs(years - number.quantity.value) <= LEEWAY,
  );
  if (told !== undefined) return support(citeWhole(told.row.row));
  const [only, ...more] = lengths;
  if (only === undefined || more.length > 0 || only.years === null) return null;
  const citation = citeWhole(only.row.row);
  const [from = '', until = ''] = only.row.cells.filter(isBorder).map(({ text }) => text);
  const start = citation.quote.indexOf(from);
  const found = citation.quote.slice(
    start,
    citation.quote.indexOf(until, start + from.length) + until.length,
  );
  return contradict(citation, { kind: 'number', claimed: number.text, found });
}

/** From the first date of a row to its second one; `null`: it does not hold two. */
function yearsOf({ cells }: ClaimRow): number | null {
  const [from, until, ...others] = cells.filter(isBorder).flatMap(({ text }) => readDates(text));
  if (from === undefined || until === undefined || others.length > 0) return null;
  return inYears(until.date) - inYears(from.date);
}

function isBorder({ text, header }: ClaimCell): boolean {
  return isDateCell(text) && /\b(?:from|since|until|to)$/iu.test(header);
}

function inYears({ year, month, day }: ClaimDate): number {
  return (year ?? 0) + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
}
