/** Words that stand on one line of a page, with nothing wider than a few spaces between them. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page. Lengths are in points; heights count from the bottom of the page. */
export interface Line {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
  /** The file's own name for the font of most of its words; it tells fonts apart and says nothing else. */
  readonly font: string;
  /** The pieces between wide gaps, as the columns of a table have them. */
  readonly cells: readonly Cell[];
}

/** A piece of text as the page places it: its left end on the baseline, in points from the bottom left. */
export interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly font: string;
}

/** All in font sizes: how far raised or lowered words still belong to a line, and what gaps mean. */
const BASELINE_TOLERANCE = 0.5;
const WORD_GAP = 0.12;
const COLUMN_GAP = 1.8;
const STEP_BACK = 0.5;

/** Puts the pieces of text of a page together to lines, in the order in which the page gives them. */
export function buildLines(items: readonly Item[], page: number): readonly Line[] {
  const rows: Item[][] = [];
  for (const item of items) {
    // A blank piece may be as wide as a gap between columns, so that positions say more.
    if (item.str.trim() === '' || item.fontSize <= 0) continue;
    const row = rows.at(-1);
    const previous = row?.at(-1);
    if (row !== undefined && previous !== undefined && isSameLine(previous, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => buildLine(row, page));
}

function isSameLine(previous: Item, item: Item): boolean {
  const size = Math.max(previous.fontSize, item.fontSize);
  const isLevel = Math.abs(previous.y - item.y) <= size * BASELINE_TOLERANCE;
  return isLevel && item.x >= previous.x + previous.width - size * STEP_BACK;
}

function buildLine(row: readonly Item[], page: number): Line {
  const main = row.toSorted((a, b) => b.str.length - a.str.length)[0];
  const cells = buildCells(row);
  return {
    page,
    text: cells.map((cell) => cell.text).join(' '),
    left: cells[0]?.left ?? 0,
    right: cells.at(-1)?.right ?? 0,
    baseline: main?.y ?? 0,
    fontSize: main?.fontSize ?? 0,
    font: main?.font ?? '',
    cells,
  };
}

function buildCells(row: readonly Item[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const item of row) {
    const cell = cells.at(-1);
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : item.x - cell.right;
    const right = item.x + item.width;
    if (cell === undefined || gap > item.fontSize * COLUMN_GAP) {
      cells.push({ text: item.str.trim(), left: item.x, right });
      continue;
    }
    const space = gap > item.fontSize * WORD_GAP || /^\s/u.test(item.str) ? ' ' : '';
    cells[cells.length - 1] = { ...cell, text: `${cell.text}${space}${item.str.trimEnd()}`, right };
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/gu, ' ').trim() }));
}
