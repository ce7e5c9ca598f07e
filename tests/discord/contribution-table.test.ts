import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionTable } from '../../src/discord/contribution-table.ts';
import { en } from '../../src/discord/words/en.ts';
import { contributionsOf, weightedSum } from '../../src/search/weighted-sum.ts';

const WEIGHTS = new Map([
  ['coverage', 1.795],
  ['otherYear', -0.32],
  ['exact', 1.369],
]);

function scoreOf(features: Readonly<Record<string, number>>) {
  return { total: weightedSum(features, WEIGHTS), contributions: contributionsOf(features, WEIGHTS) };
}

describe('contributionTable', () => {
  it('shows value, weight and what they add, and the sum', () => {
    expect(contributionTable(scoreOf({ coverage: 0.2, otherYear: 1, exact: 0 }), null, en)).toEqual([
      'feature      value weight   adds',
      'coverage     0.200  1.795  0.359',
      'otherYear    1.000 -0.320 -0.320',
      'sum                        0.039',
    ]);
  });

  it('shows what the same feature adds to another score, also where it adds to that alone', () => {
    const table = contributionTable(scoreOf({ coverage: 1, exact: 0 }), scoreOf({ exact: 1 }), en);
    expect(table).toEqual([
      'feature      value weight   adds second',
      'coverage     1.000  1.795  1.795  0.000',
      'exact        0.000  1.369  0.000  1.369',
      'sum                        1.795  1.369',
    ]);
  });

  it('adds up as it is shown, up to what rounding takes', () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.record({ coverage: value, otherYear: value, exact: value }), (features) => {
        const shown = contributionTable(scoreOf(features), null, en)
          .slice(1)
          .map((row) => Number(row.trim().split(/\s+/).at(-1)));
        const total = shown.at(-1) ?? Number.NaN;
        const sum = shown.slice(0, -1).reduce((all, amount) => all + amount, 0);
        expect(Math.abs(sum - total)).toBeLessThan(0.0025);
      }),
    );
  });
});
