import { describe, expect, it } from 'vitest';
import { beginningOf, groupKin, isKin } from '../../src/search/kin.ts';

describe('words of one kin', () => {
  it.each([
    ['inventor', 'invention', true, 'derived from one word'],
    ['norman', 'normandi', true, 'one of them with an ending'],
    ['invent', 'investigation', false, 'alike in less than half of the longer one'],
    ['act', 'acts', false, 'too short to tell'],
    ['summit', 'summit', false, 'one word'],
  ])('"%s" and "%s": %s, they are %s', (a, b, expected) => {
    expect(isKin(a, b)).toBe(expected);
    expect(isKin(b, a)).toBe(expected);
  });

  it('stand together in a group, without those that are too short', () => {
    const groups = groupKin(['inventor', 'act', 'invest', 'summit']);
    expect(groups.get(beginningOf('invention'))).toEqual(['inventor', 'invest']);
    expect(groups.size).toBe(2);
  });
});
