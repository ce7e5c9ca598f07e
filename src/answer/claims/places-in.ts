import { MONTH } from '../../corpus/months.ts';
import { CONTINENT } from './claim-words.ts';

const IN_PLACE = /\b(?:in|at)\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*)/gu;
/** Matches a month or a continent, which no city or country stands against. */
export const NO_PLACE = new RegExp(`^(?:${MONTH}|${CONTINENT})\\b`, 'u');

/** The names behind "in" and "at", but for times and continents. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(IN_PLACE)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !NO_PLACE.test(name));
}
