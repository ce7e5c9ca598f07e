import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWeights, contributionsOf, weightedSum } from '../../src/search/weighted-sum.ts';

const name = fc.constantFrom('coverage', 'names', 'length', 'unweighted');
const number = fc.double({ min: -20, max: 20, noNaN: true });

describe('contributionsOf', () => {
  it('multiplies each value by its weight, and lets one without a weight count nothing', () => {
    const contributions = contributionsOf({ names: 0.5, other: 1 }, new Map([['names', -3]]));
    expect(contributions).toEqual([
      { feature: 'names', value: 0.5, weight: -3, amount: -1.5 },
      { feature: 'other', value: 1, weight: 0, amount: 0 },
    ]);
  });

  it('adds up to the very sum, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.dictionary(name, number), fc.dictionary(name, number), (features, given) => {
        const weights = new Map(Object.entries(given));
        const amounts = contributionsOf(features, weights).map(({ amount }) => amount);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(weightedSum(features, weights));
      }),
    );
  });
});

it('sums up features in any order by the same weights', () => {
  const weights = new Map([
    ['coverage', 2],
    ['names', -3],
  ]);
  expect(weightedSum({ coverage: 1, names: 1, other: 1 }, weights)).toBe(-1);
  expect(weightedSum({ names: 1, other: 1 }, weights)).toBe(-3);
  expect(weightedSum({ other: 1, coverage: 1 }, weights, 5)).toBe(7);
});

describe('chooseWeights', () => {
  const listed = new Map([['asked', 1]]);
  const unlisted = new Map([['coverage', 1]]);
  const weightsFor = chooseWeights(listed, unlisted);

  it('goes by whether likeness to a listed question is among the features, however small', () => {
    expect(weightsFor({ coverage: 1, asked: 0 })).toBe(listed);
    expect(weightsFor({ coverage: 1 })).toBe(unlisted);
  });
});
