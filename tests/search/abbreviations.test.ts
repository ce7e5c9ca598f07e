import { describe, expect, it } from 'vitest';
import { isAbbreviated } from '../../src/search/abbreviations.ts';

describe('isAbbreviated', () => {
  it.each(['Gen.', 'The ship of Capt.', 'Written by J.', 'в 1992 г.', 'Bunu Prof.', 'Mirny vs.'])(
    'knows the full stop of "%s"',
    (text) => {
      expect(isAbbreviated(text, text.length)).toBe(true);
    },
  );

  it.each(['The general.', 'He left.', 'We met at the pier.'])('ends the sentence "%s"', (text) => {
    expect(isAbbreviated(text, text.length)).toBe(false);
  });

  it('looks at nothing behind the place, nor before the start', () => {
    expect(isAbbreviated('Gen. Lind left.', 4)).toBe(true);
    expect(isAbbreviated('He left Gen.', 12, 9)).toBe(false);
  });
});
