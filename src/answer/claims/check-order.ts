import { citeWhole } from '../cite-whole.ts';
import { readDates, spanOf } from './claim-date.ts';
import type { ClaimCell, ClaimRow } from './claim-rows.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import { isDenied, type Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Judges which of two came first by the dates of their rows in one table: "Kuwait joined after Sri Lanka". */
export function checkOrder(claim: Reading, rows: readonly ClaimRow[]): Judgement | null {
  const [order, ...others] = claim.text.matchAll(ORDER);
  if (claim.quantifiers.some(({ word }) => word !== 'before' && word !== 'after')) return null;
  if (order === undefined || others.length > 0 || isDenied(claim.negations) || claim.hedges.length > 0)
    return null;
  const said = claim.units.filter(({ kind }) => kind !== 'context');
  const left = said.filter(({ end }) => end <= order.index);
  const right = said.filter(({ start }) => start >= order.index + order[0].length);
  for (const own of Map.groupBy(rows, ({ table }) => table).values()) {
    const [first, second] = [rowNamed(left, own), rowNamed(right, own)];
    if (first === null || second === null || first === second) continue;
    const isBefore = comesBefore(first, second, left);
    if (isBefore === null) continue;
    const citation = citeWhole(first.row);
    const { by, word = '' } = order.groups ?? {};
    // By how much is not compared.
    if (isBefore.holds === /^(?:before|earlier|prior)/iu.test(word))
      return by === undefined ? support(citation) : null;
    return contradict(citation, { kind: 'date', claimed: word, found: isBefore.date });
  }
  return null;
}

const ORDER =
  /\b(?<by>(?:\S+ )?(?:years?|months?|weeks?|days?) )?(?<word>before|after|earlier than|later than|prior to)\b/giu;

/** The only row whose name stands there, with nothing but words that its table is about; `null`: there is none. */
function rowNamed(units: readonly Unit[], rows: readonly ClaimRow[]): ClaimRow | null {
  const isNamed = ({ name }: ClaimRow) =>
    name.length > 0 && name.every((one) => units.some((unit) => sharesKey(one, unit)));
  const isRest = (unit: Unit, { name, about }: ClaimRow) =>
    name.some((one) => sharesKey(one, unit)) || keysOf(unit).some((key) => about.has(key));
  const [row, ...others] = rows.filter(isNamed);
  if (row === undefined || others.length > 0 || row.row.isElsewhere) return null;
  return units.every((unit) => isRest(unit, row)) ? row : null;
}

/** Whether one row's date is before the other's, and that date; `null`: they do not say. */
function comesBefore(
  a: ClaimRow,
  b: ClaimRow,
  said: readonly Unit[],
): { readonly holds: boolean; readonly date: string } | null {
  for (const cell of a.cells.filter((one) => isDate(one, said))) {
    const other = b.cells.find(({ header }) => header === cell.header);
    const [one, two] = [spanIn(cell), other === undefined ? null : spanIn(other)];
    if (one === null || two === null) continue;
    if (one.until < two.from) return { holds: true, date: cell.text };
    if (two.until < one.from) return { holds: false, date: cell.text };
  }
  return null;
}

/** A date alone; where something ended is not where it comes in an order. */
function isDate({ header, text, about }: ClaimCell, said: readonly Unit[]): boolean {
  if (
    /\b(?:until|end|confirmed|as of)\b/iu.test(header) ||
    !/^(?:by |about )?[\p{L}\d\s–-]*\d{4}$/u.test(text)
  )
    return false;
  return /\bdate\b/iu.test(header) || said.some((unit) => keysOf(unit).some((key) => about.has(key)));
}

/** "By 4 June 2002" says only until when it was at the latest. */
function spanIn({ text }: ClaimCell): { readonly from: string; readonly until: string } | null {
  const [date, ...others] = readDates(text);
  const span = date === undefined || others.length > 0 ? null : spanOf(date.date);
  if (span === null) return null;
  return /^by\b/iu.test(text) ? { from: '', until: span.until } : span;
}
