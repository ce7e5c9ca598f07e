import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** True where countries are asked about and the passage tells of none of them. */
export function namesOtherCountry({ query, units }: Reading): boolean {
  const asked = new Set(
    findCountries(query.text).flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u)),
  );
  const own = units.filter(({ token }) => token.split(' ').every((word) => asked.has(word.toLowerCase())));
  return query.type !== 'yes-no' && own.length > 0 && !own.some(({ isHeld }) => isHeld);
}
