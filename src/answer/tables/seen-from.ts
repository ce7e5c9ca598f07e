import { firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import { rememberBy } from '../../search/remember.ts';
import { beganBy } from './in-turn.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/**
 * Tables as they could have been written on a day: without the rows that had not begun, and without those that tell no
 * beginning and were confirmed later. Tables of which that cannot be told, and empty ones, are left out.
 */
export function seenFrom(tables: readonly Table[], day: PartialDate): readonly Table[] {
  return viewsOf(tables)(day);
}

/** The views of one day are kept until another is asked for: readers keep what they found out of a table. */
const viewsOf = rememberBy((tables: readonly Table[]) => {
  let last: { readonly day: PartialDate; readonly views: readonly Table[] } | null = null;
  return (day: PartialDate) => {
    if (last?.day !== day) last = { day, views: tables.flatMap((table) => viewOf(table, day)) };
    return last.views;
  };
});

function viewOf(table: Table, day: PartialDate): readonly Table[] {
  if (table.rows.some((row) => beganBy(row) && isLater(rowStart(row), day))) return [];
  const later = table.rows.filter((row) => isLater(rowStart(row) ?? row.asOf, day));
  const rows = table.rows.filter((row) => !later.includes(row));
  if (rows.length === 0) return [];
  const listing = later.length > 0 || isLater(table.listing?.validFrom ?? null, day) ? null : table.listing;
  return [{ ...table, rows, listing, unseen: later.filter((row) => rowStart(row) === null).length }];
}

function isLater(date: PartialDate | null, day: PartialDate): boolean {
  return date !== null && firstDay(date) > lastDay(day);
}

/** True where a row was over on a day, or, without one, is over by now. */
export function isOver({ validUntil }: RowPassage, day: PartialDate | null): boolean {
  return validUntil !== null && (day === null || lastDay(validUntil) < firstDay(day));
}
