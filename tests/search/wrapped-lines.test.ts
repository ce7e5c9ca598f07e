import { describe, expect, it } from 'vitest';
import { goesOnBelow, isOfOneWidth } from '../../src/search/wrapped-lines.ts';

const PAGE =
  'The harbour of Oria was dredged in 1931 by\nthe town, which paid for it with the money of\nthe old fund.\nIt was deep enough for ships from\nabroad then.';

describe('isOfOneWidth', () => {
  it('is true where most lines go on below', () => {
    expect(isOfOneWidth(PAGE)).toBe(true);
  });

  it.each([
    ['has one line', 'The harbour was dredged in 1931.'],
    ['is a list', 'Tools\nA hammer of iron\nA saw of steel\nA plane'],
    ['is a verse', 'The sea is wide\nand I am small\nthe night is dark\nover us all'],
  ])('is false where the text %s', (_, text) => {
    expect(isOfOneWidth(text)).toBe(false);
  });
});

describe('goesOnBelow', () => {
  it('tells the lines that go on from those that end a sentence', () => {
    const ends = [...PAGE.matchAll(/\n/gu)].map(({ index }) => goesOnBelow(PAGE, index + 1));
    expect(ends).toEqual([true, true, false, true]);
  });

  it('ends a line before an item of a list', () => {
    expect(goesOnBelow('what we need\n2. a saw', 13)).toBe(false);
  });
});
