import { overlaps } from '../tables/read-time.ts';
import { readDates, saysDate, spanOf } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import { monthsOf } from './part-of-year.ts';
import { saysQuantity } from './quantity.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** True where a row of a table tells of every piece of a statement, or where the table has a word for it. */
export function isToldBy(units: readonly Unit[], row: ClaimRow, read: (text: string) => Reading): boolean {
  const told = read(row.row.text).units;
  const isMonthOf = (months: readonly number[]) =>
    told.some((unit) => unit.kind === 'date' && months.includes(unit.date.month ?? 0));
  return units.every((unit) => {
    if (unit.kind === 'context') return true;
    if (unit.kind === 'date') return isDateOf(unit, row);
    if (unit.kind === 'number')
      return told.some((other) => other.kind === 'number' && saysQuantity(unit.quantity, other.quantity));
    const months = unit.kind === 'word' ? monthsOf(unit.text) : undefined;
    if (months !== undefined) return isMonthOf(months);
    if (told.some((other) => sharesKey(unit, other))) return true;
    return unit.kind === 'word' && (isOfTable(unit, row) || SAYS_LITTLE.test(unit.text));
  });
}

function isOfTable(unit: Unit, { about, table }: ClaimRow): boolean {
  return keysOf(unit).some((key) => about.has(key) || table.terms.has(key));
}

/** A stretch of time holds what lies in it; a date is that of the row where it says so itself. */
function isDateOf({ date, role }: Extract<Unit, { kind: 'date' }>, { row, table, cells }: ClaimRow): boolean {
  const span = spanOf(date);
  if (table.isSuccession && role === 'point' && span !== null)
    return overlaps(row.validFrom, row.validUntil, span);
  return cells.some(({ text }) =>
    readDates(text).some(
      (found) => saysDate(date, found.date) && (role === 'end') === (found.role === 'end'),
    ),
  );
}

/** What says no more than that something is there. */
const SAYS_LITTLE =
  /^(?:countr(?:y|ies)|states?|nations?|persons?|people|cit(?:y|ies)|places?|times?|years?|very|ever|back|already|even|recent|newest|latest|last|becomes?|became|serv(?:es?|ed|ing)|seats?|status|enjoy(?:s|ed)?|recei(?:ves?|ved)|obtain(?:s|ed)?|gain(?:s|ed)?|gather(?:s|ed)?|met|meets?|convened?|assembled?|hosts?|hosted)$/iu;
