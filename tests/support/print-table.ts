export type Cell = string | number | null;

/** Prints rows under their headers; the first column to the left, figures to the right. */
export function printTable(headers: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const lines = [headers, ...rows.map((row) => row.map(show))];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('   ')}`);
  }
  console.log();
}

/** Three figures are as many as a run of this length can stand for. */
function show(cell: Cell): string {
  if (cell === null) return '-';
  if (typeof cell === 'string') return cell;
  if (cell >= 100) return cell.toFixed(0);
  return cell >= 10 ? cell.toFixed(1) : cell.toFixed(2);
}
