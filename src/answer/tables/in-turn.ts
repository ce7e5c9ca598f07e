import { firstDay } from '../../corpus/partial-date.ts';
import { type RowPassage, rowStart } from './table.ts';

/** The rows that say when they began, the earliest first. */
export function inTurn(rows: readonly RowPassage[]): readonly RowPassage[] {
  const startOf = (row: RowPassage) => firstDay(rowStart(row) ?? '');
  return rows
    .filter((row) => rowStart(row) !== null)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}
