import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/import/cut-text.ts';

describe('cutText', () => {
  it('cuts between sentences', () => {
    expect(cutText('It met. It spoke. It left.', 18)).toEqual(['It met. It spoke.', 'It left.']);
  });

  it('takes no abbreviation for the end of a sentence', () => {
    expect(cutText('It met. Then Mr. Sarybay spoke.', 25)).toEqual(['It met.', 'Then Mr. Sarybay spoke.']);
  });

  it('cuts a sentence that is too long behind a semicolon', () => {
    expect(cutText('one two three; four five six', 20)).toEqual(['one two three;', 'four five six']);
  });

  it('keeps every letter and the limit', () => {
    const text = fc.string({ unit: 'grapheme', size: 'max', maxLength: 400 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (whole, limit) => {
        const pieces = cutText(whole, limit);
        expect(pieces.join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
        expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
