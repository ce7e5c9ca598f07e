import { firstDay, parsePartialDate } from '../../corpus/partial-date.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/** The rows that say when they began, the earliest first. */
export function inTurn(rows: readonly RowPassage[]): readonly RowPassage[] {
  const startOf = (row: RowPassage) => firstDay(rowStart(row) ?? '');
  return rows
    .filter((row) => rowStart(row) !== null)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}

/** True where a row says only by when it had begun: "by October 2004". */
export function beganBy(row: RowPassage): boolean {
  const start = rowStart(row);
  return row.row.cells.some(({ text }) => {
    const by = /^by (.+)$/u.exec(text)?.[1];
    return by !== undefined && parsePartialDate(by) === start;
  });
}

/** Events, or what each began on a day of its own: who joined when. */
export function isInTurn({ rows, isSuccession }: Table): boolean {
  return !isSuccession && rows.every((row) => rowStart(row) !== null);
}
