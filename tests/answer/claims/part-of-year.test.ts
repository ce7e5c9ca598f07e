import { expect, it } from 'vitest';
import { monthsOf, monthsOfSeason } from '../../../src/answer/claims/part-of-year.ts';

it.each([
  ['Spring', [3, 4, 5]],
  ['winter', [12, 1, 2]],
])('%s is a season', (word, months) => {
  expect(monthsOfSeason(word)).toEqual(months);
  expect(monthsOf(word)).toEqual(months);
});

it('the end is a part of a year, and no season', () => {
  expect(monthsOf('end')).toEqual([10, 11, 12]);
  expect(monthsOfSeason('end')).toBeUndefined();
});

it('other words are neither', () => {
  expect(monthsOf('harbour')).toBeUndefined();
});
