import { keepLast } from '../../search/keep-last.ts';
import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** True where countries are asked about and the passage tells of none of them. */
export function namesOtherCountry({ query, units }: Reading): boolean {
  if (query.type === 'yes-no') return false;
  const asked = wordsOfCountries(query);
  const own = units.filter(({ token }) => token.split(' ').every((word) => asked.has(word.toLowerCase())));
  return own.length > 0 && !own.some(({ isHeld }) => isHeld);
}

/** Kept, because every sentence that may answer is doubted. */
const wordsOfCountries = keepLast(
  ({ text }) =>
    new Set(findCountries(text).flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u))),
);
