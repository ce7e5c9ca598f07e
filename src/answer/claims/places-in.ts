import { MONTH } from '../../corpus/months.ts';

const IN_PLACE = /\b(?:in|at)\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)/gu;
const NO_PLACE = new RegExp(`^(?:${MONTH}|Asia|Europe|Africa|Eurasia)\\b`, 'u');

/** The names behind "in" and "at", but for times and continents. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(IN_PLACE)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !NO_PLACE.test(name));
}
