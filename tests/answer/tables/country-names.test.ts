import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries, isCountryName } from '../../../src/answer/tables/country-names.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';

describe('findCountries', () => {
  it.each([
    ['is Germany in it', ['Germany']],
    ['is germany in it', ['germany']],
    ["Côte d'Ivoire or Ivory Coast", ["Côte d'Ivoire", 'Ivory Coast']],
    // The longest name at a place: not Guinea.
    ['is Papua New Guinea a member', ['Papua New Guinea']],
    ['the USSR, the EU and Taiwan', ['the USSR', 'the EU', 'Taiwan']],
    ["Bosnia and Herzegovina's status", ['Bosnia and Herzegovina']],
    ['is Burma a member', ['Burma']],
    ['Hong Kong', ['Hong Kong']],
  ])('finds the countries of "%s"', (text, names) => {
    expect(findCountries(text).map(({ name }) => name.replace(/^the (?=USSR|EU)/u, 'the '))).toEqual(
      names.map((name) => name.replace(/^the /u, '')),
    );
  });

  it.each(['tell us more', 'is Astana a member', '', 'the United Nations'])('finds none in "%s"', (text) => {
    expect(findCountries(text)).toEqual([]);
  });

  it('answers with pieces of the text, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryText(6000), (text) => {
        for (const { name, start, end } of findCountries(text)) {
          expect(text.slice(start, end)).toBe(name);
          expect(isCountryName(name)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
