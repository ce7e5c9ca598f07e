import { expect, it } from 'vitest';
import { monthNumber } from '../../src/corpus/months.ts';

it('reads a month by its name and by the first letters of it', () => {
  expect(['January', 'december', 'May', 'mar', 'Sept'].map((name) => monthNumber(name))).toEqual([
    1, 12, 5, 3, 9,
  ]);
});

it('takes no other word for a month', () => {
  expect(['Ma', 'marching', ''].map((name) => monthNumber(name))).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
