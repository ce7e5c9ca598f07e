import type { TableBlock } from '../imported-file.ts';
import type { Cell, Line } from './build-lines.ts';

const FEWEST_ROWS = 3;
const ALIGNMENT_POINTS = 4;

/** Longer cells are more likely the columns of a page than those of a table. */
const CELL_LENGTH = 40;

/**
 * The table that begins with a line, and how many lines it takes; `null` unless it is beyond doubt: at
 * least three lines with the same number of short cells, each column in line, no cell on two lines, and a
 * header in a font of its own. Without such a header the first row would be read as one, and falsely.
 */
export function findTable(
  lines: readonly Line[],
  position: number,
): { readonly table: TableBlock; readonly size: number } | null {
  const first = lines[position];
  if (first === undefined || first.cells.length < 2) return null;
  const rest = lines.slice(position);
  const end = rest.findIndex((line) => !isRowLike(first, line));
  const rows = end < 0 ? rest : rest.slice(0, end);
  const hasHeader = rows.slice(1).every((row) => row.font !== first.font);
  if (rows.length < FEWEST_ROWS || !hasHeader || isLeftover(rows, rest[rows.length])) return null;
  const [header = [], ...others] = rows.map((row) => row.cells.map(({ text }) => text));
  const pages = { first: first.page, last: first.page };
  return { table: { kind: 'table', header, rows: others, pages }, size: rows.length };
}

function isRowLike(first: Line, line: Line): boolean {
  return (
    line.cells.length === first.cells.length &&
    line.page === first.page &&
    line.cells.every((cell) => cell.text.length <= CELL_LENGTH) &&
    first.cells.every((cell, column) => isAligned(cell, line.cells[column]))
  );
}

function isAligned(cell: Cell, other: Cell | undefined): boolean {
  if (other === undefined) return false;
  const centre = Math.abs(cell.left + cell.right - other.left - other.right) / 2;
  const distance = Math.min(Math.abs(cell.left - other.left), Math.abs(cell.right - other.right), centre);
  return distance <= ALIGNMENT_POINTS;
}

/** A line below that has gaps too, or that begins where a later column does, may be the rest of a row. */
function isLeftover(rows: readonly Line[], next: Line | undefined): boolean {
  const last = rows.at(-1);
  if (last === undefined || next?.page !== last.page) return false;
  const isClose = last.baseline - next.baseline < last.fontSize * 2;
  return (
    isClose && (next.cells.length > 1 || last.cells.slice(1).some(({ left }) => isNear(left, next.left)))
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= ALIGNMENT_POINTS;
}
