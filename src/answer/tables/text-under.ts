import type { RowPassage } from './table.ts';

/** The text of a row's cell under a header; `null`: the row has none there. */
export function textUnder({ row }: RowPassage, header: string): string | null {
  return row.cells.find((cell) => cell.header === header)?.text ?? null;
}
