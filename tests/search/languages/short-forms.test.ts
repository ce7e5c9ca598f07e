import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOut } from '../../../src/search/languages/short-forms.ts';
import { makeProcessTerm } from '../../../src/search/process-term.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';

describe('short forms', () => {
  it.each([
    ['how many ppl in sept. 2025?', 'how many people in September 2025?'],
    ['what happened b4 oct', 'what happened before October'],
    ['when did u meet w/ them', 'when did you meet with them'],
    ['what colours r on it', 'what colours are on it'],
    ['Intl govts, w/o docs', 'International governments, without documents'],
    ['in sept-oct 2022', 'in September-October 2022'],
    ['it met on 5 oct.', 'it met on 5 October.'],
    ['on 5 jan 2024, not Jun. 2025', 'on 5 January 2024, not June 2025'],
  ])('are written out: %s', (typed, meant) => {
    expect(writeOut(typed)).toBe(meant);
  });

  it.each([
    'Who is Jun Yamazaki',
    'The DEC computer',
    'U Thant, George W Bush',
    'x@oct.com',
    "n'est-ce pas",
    'docs/info.md',
  ])('are not seen in "%s"', (typed) => {
    expect(writeOut(typed)).toBe(typed);
  });

  it('are the same terms as what they stand for', () => {
    const term = makeProcessTerm('en');
    expect(['ppl', 'Sept', 'yrs', 'intl'].map(term)).toEqual(
      ['people', 'September', 'years', 'international'].map(term),
    );
  });

  it('are written out once', () => {
    fc.assert(
      fc.property(arbitraryText(200), (text) => {
        expect(writeOut(writeOut(text))).toBe(writeOut(text));
      }),
    );
  });
});
