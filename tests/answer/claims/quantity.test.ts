import { expect, it } from 'vitest';
import { readQuantities } from '../../../src/answer/claims/quantity.ts';

it.each([
  ['It has two thousand members.', [2000]],
  ['It has one hundred twenty members.', [120]],
  ['It cost 4 million, not 4 billion.', [4e6, 4e9]],
  ['It has 1,500 members of ten kinds.', [1500, 10]],
  ['One of the members left.', []],
  ['It met once, chaired it twice and won three times.', [1, 2, 3]],
  ['It once met twice as often, and once a year at sea.', [1]],
])('reads every number of "%s"', (text, values) => {
  expect(readQuantities(text).map(({ quantity }) => quantity.value)).toEqual(values);
});
