import { expect, it } from 'vitest';
import { placesIn } from '../../../src/answer/claims/places-in.ts';

it('finds what stands behind "in" and "at", but for times and continents', () => {
  expect(placesIn('In May it met in New York, in June 2017 at Port Said and in Asia in 2018.')).toEqual([
    'New York',
    'Port Said',
  ]);
});
