import type { Line } from './build-lines.ts';

/** What is usual on the pages of a file, against which headings and paragraphs stand out. */
export interface BodyMeasures {
  readonly fontSize: number;
  /** From one baseline to the next within a paragraph. */
  readonly leading: number;
  /** Font sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
}

/** How much larger than the text a line must be to be a heading. */
const HEADING_RATIO = 1.12;

const HEADING_LENGTH = 200;

/** Typesetters' usual distance of lines, for a file that has no two lines of text in a row. */
const USUAL_LEADING = 1.2;

export function measureBody(lines: readonly Line[]): BodyMeasures {
  const fontSize = mostFrequent(lines.map((line) => [rounded(line.fontSize), line.text.length]));
  const gaps = lines.flatMap((line, position) => gapBelow(line, lines[position + 1], fontSize));
  const leading = gaps.length === 0 ? fontSize * USUAL_LEADING : mostFrequent(gaps.map((gap) => [gap, 1]));
  const sizes = lines.filter((line) => isHeading(line, fontSize)).map((line) => rounded(line.fontSize));
  return { fontSize, leading, headingSizes: [...new Set(sizes)].toSorted((a, b) => b - a) };
}

/** The depth of a line that is a heading; `null` for all other lines. */
export function headingDepth(line: Line, { fontSize, headingSizes }: BodyMeasures): number | null {
  if (!isHeading(line, fontSize)) return null;
  return Math.min(headingSizes.indexOf(rounded(line.fontSize)) + 1, 6);
}

function isHeading(line: Line, fontSize: number): boolean {
  const isLarge = line.fontSize >= fontSize * HEADING_RATIO;
  return isLarge && line.text.length <= HEADING_LENGTH && /\p{L}{2}/u.test(line.text);
}

function gapBelow(line: Line, next: Line | undefined, fontSize: number): readonly number[] {
  if (next === undefined || next.page !== line.page) return [];
  const gap = line.baseline - next.baseline;
  const isBody = rounded(line.fontSize) === fontSize && rounded(next.fontSize) === fontSize;
  return isBody && gap > fontSize * 0.8 && gap < fontSize * 3 ? [rounded(gap)] : [];
}

/** Half points, for sizes of the same font differ by rounding. */
function rounded(points: number): number {
  return Math.round(points * 2) / 2;
}

function mostFrequent(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
