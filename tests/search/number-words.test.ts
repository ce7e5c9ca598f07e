import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/search/number-words.ts';

describe('numberOf', () => {
  it.each([
    ['twenty-eight', 28],
    ['two hundred', 200],
    ['one hundred twenty five', 125],
    ['two thousand five hundred', 2500],
    ['two dozen', 24],
    ['1,500', 1500],
    ['4.2 million', 4_200_000],
    ['zero', 0],
  ])('reads %s', (text, value) => expect(numberOf(text)).toBe(value));

  it.each(['two three', '1.2.3', 'twenty twelve', 'several', 'once', ''])(
    'reads no number from "%s"',
    (text) => expect(numberOf(text)).toBeNull(),
  );
});
