import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/search/find-all.ts';

describe('findAll', () => {
  it('finds what matchAll finds, also of a pattern that was left in the middle of another text', () => {
    const text = '5 October 1992 and 2002';
    for (const pattern of [/\d+/gu, /(?<number>\d+)(?: (\p{L}+))?/gu, /\b/gu, /x/gu]) {
      pattern.lastIndex = 7;
      const found = findAll(text, pattern).map((match) => [match.index, ...match]);
      expect(found).toEqual([...text.matchAll(new RegExp(pattern))].map((match) => [match.index, ...match]));
    }
  });
});
