import { describe, expect, it } from 'vitest';
import { largest } from '../../src/search/largest.ts';

const numbers = Float64Array.of(2, 5, Number.NEGATIVE_INFINITY, 5, 1);

describe('largest', () => {
  it('gives the positions of the largest numbers, of equal ones the first', () => {
    expect(largest(numbers, 1)).toEqual([1]);
    expect(largest(numbers, 3)).toEqual([1, 3, 0]);
  });

  it('gives all that there are where more are wanted', () => {
    expect(largest(numbers, 4)).toEqual([1, 3, 0, 4]);
    expect(largest(numbers, 9)).toEqual([1, 3, 0, 4]);
  });
});
