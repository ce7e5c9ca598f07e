import type { Line } from './build-lines.ts';

/** Headers and footers are among the outermost lines of a page. */
const EDGE_LINES = 3;

/** A header may stand on every second page only, and the first page often has none. */
const SHARE_OF_PAGES = 0.4;
const FEWEST_PAGES = 2;

/**
 * Leaves out headers and footers: lines at the edge of several pages with the same words at the same
 * height, in which nothing changes but the number of the page.
 */
export function dropRunningLines(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly dropped: readonly Line[];
} {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((page) => [...new Set(edgeLines(page).map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(FEWEST_PAGES, pages.length * SHARE_OF_PAGES);
  const isRunning = (line: Line) => (counts.get(keyOf(line)) ?? 0) >= fewest;
  const dropped = pages.flatMap((page) => edgeLines(page).filter(isRunning));
  return { pages: pages.map((page) => page.filter((line) => !dropped.includes(line))), dropped };
}

function edgeLines(page: readonly Line[]): readonly Line[] {
  const byHeight = page.toSorted((a, b) => b.baseline - a.baseline);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

/** A number that counts with the pages is the page's: it is replaced by its distance from the count. */
function keyOf({ text, page, baseline }: Line): string {
  const words = text.toLowerCase().replace(/\d+/gu, (number) => {
    const distance = Number(number) - page;
    return Math.abs(distance) < 1000 && number.length <= 4 ? `page${distance}` : number;
  });
  return `${Math.round(baseline)} ${words}`;
}
