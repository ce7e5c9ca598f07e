/** The months of each season, from 1, north of the equator. */
const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);

/** The months of other parts of a year: "the end of 2023". */
const PARTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['start', [1, 2, 3]],
  ['beginning', [1, 2, 3]],
  ['early', [1, 2, 3]],
  ['middle', [5, 6, 7, 8]],
  ['end', [10, 11, 12]],
  ['late', [10, 11, 12]],
]);

/** The months of a season, from 1; `undefined` for any other word. */
export function monthsOfSeason(word: string): readonly number[] | undefined {
  return SEASONS.get(word.toLowerCase());
}

/** The months that a word for a part of a year means, from 1; `undefined` for any other word. */
export function monthsOf(word: string): readonly number[] | undefined {
  return monthsOfSeason(word) ?? PARTS.get(word.toLowerCase());
}
