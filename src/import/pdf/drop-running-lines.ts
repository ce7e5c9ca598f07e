import type { Line } from './build-lines.ts';

/** Headers and footers are among the outermost lines of a page. */
const EDGE_LINES = 3;

/**
 * A header may stand in one chapter only. The same words at the same height on three pages are no accident;
 * with the number of the page in them, two pages are enough.
 */
const PAGES_NEEDED = 3;
const PAGES_NEEDED_WITH_NUMBER = 2;

/**
 * Leaves out headers and footers: lines at the edge of several pages with the same words at the same
 * height, in which nothing changes but the number of the page.
 */
export function dropRunningLines(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly dropped: readonly Line[];
} {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((page) => [...new Set(edgeLines(page).flatMap(keysOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: Line) =>
    keysOf(line).some((key) => (counts.get(key) ?? 0) >= pagesNeeded(key, pages.length));
  const dropped = pages.flatMap((page) => edgeLines(page).filter(isRunning));
  return { pages: pages.map((page) => page.filter((line) => !dropped.includes(line))), dropped };
}

function pagesNeeded(key: string, pageCount: number): number {
  const hasNumber = key.includes(PAGE_NUMBER_MARK);
  return hasNumber || pageCount < PAGES_NEEDED ? PAGES_NEEDED_WITH_NUMBER : PAGES_NEEDED;
}

function edgeLines(page: readonly Line[]): readonly Line[] {
  const byHeight = page.toSorted((a, b) => b.baseline - a.baseline);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

/** Stands in a key for the number of the page: no text has it, since lines hold no control characters. */
const PAGE_NUMBER_MARK = '\u0001';

/** What a line may share with those of other pages: its height and words, one number perhaps the page's. */
function keysOf({ text, page, baseline }: Line): readonly string[] {
  const words = `${Math.round(baseline)} ${text.toLowerCase()}`;
  const height = words.indexOf(' ');
  const numbers = [...words.matchAll(/\d+/gu)].filter(({ index }) => index > height);
  const counting = numbers.map(({ 0: number, index }) => {
    const distance = `${PAGE_NUMBER_MARK}${Number(number) - page}`;
    return words.slice(0, index) + distance + words.slice(index + number.length);
  });
  return [words, ...counting];
}
