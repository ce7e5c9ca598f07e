import { describe, expect, it } from 'vitest';
import { mostTold } from '../../src/search/commonness.ts';

describe('the most that a term tells', () => {
  it('is little for what is asked about everything', () => {
    expect(mostTold('kind')).toBeLessThan(2);
    expect(mostTold('happen')).toBeLessThan(2);
  });

  it('grows as questions about fewer articles hold it', () => {
    expect(mostTold('mani')).toBeLessThan(mostTold('receiv'));
    expect(mostTold('receiv')).toBeLessThan(mostTold('vote'));
  });

  it('has no limit for a term of few articles, or of none', () => {
    expect(mostTold('weather')).toBe(Number.POSITIVE_INFINITY);
    expect(mostTold('nazarbayev')).toBe(Number.POSITIVE_INFINITY);
    expect(mostTold('constructor')).toBe(Number.POSITIVE_INFINITY);
  });
});
