import type { ExplainedScore } from '../answer/explanation.ts';
import type { Words } from './words/words.ts';

/** Wide enough for every feature and number, narrow enough for a telephone. */
const NAME_WIDTH = 11;
const WIDTH = 7;
/** As many as the weights have. */
const DECIMALS = 3;

/**
 * What adds up to a score, one feature a line, for a font in which all letters are equally wide; what the
 * same feature adds to another score stands beside it. Features that add nothing to either are left out.
 */
export function contributionTable(
  { total, contributions }: ExplainedScore,
  other: ExplainedScore | null,
  words: Words,
): readonly string[] {
  const others = new Map(other?.contributions.map(({ feature, amount }) => [feature, amount]));
  const second = (amount: number | undefined) => (other === null ? [] : [number(amount ?? 0)]);
  const rows = contributions
    .filter(({ feature, amount }) => amount !== 0 || (others.get(feature) ?? 0) !== 0)
    .map(({ feature, value, weight, amount }) =>
      line(feature, [number(value), number(weight), number(amount), ...second(others.get(feature))]),
    );
  const { feature, value, weight, amount, runnerUp, sum } = words.columns;
  return [
    line(feature, [value, weight, amount, ...(other === null ? [] : [runnerUp])]),
    ...rows,
    line(sum, ['', '', number(total), ...second(other?.total)]),
  ];
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
}

function number(amount: number): string {
  return amount.toFixed(DECIMALS);
}
