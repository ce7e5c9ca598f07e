import { describe, expect, it } from 'vitest';
import { classes, UNKNOWN_CLASS, wordClass } from '../../../src/answer/grammar/word-class.ts';

describe('wordClass', () => {
  it.each([
    ['of', 'of'],
    ['May', 'month'],
    ['may', 'modal'],
    ['us', 'pronoun'],
    ['US', 'capitals'],
    ['Almaty', 'name'],
    ['1992', 'year'],
    ['28', 'digits'],
    ['5%', 'amount'],
    ['5th', 'ordinal'],
    ['adopted', 'ed'],
    ['cooperation', 'noun'],
  ] as const)('takes "%s" for %s', (word, name) => {
    expect(classes(name)).toContain(wordClass(word));
  });

  it('does not guess at a word without a telling form', () => {
    expect(wordClass('forum')).toBe(UNKNOWN_CLASS);
  });
});
