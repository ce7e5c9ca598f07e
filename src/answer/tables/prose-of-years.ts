import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { type RowPassage, shortestOf, startYear } from './table.ts';

/**
 * The shortest prose that holds a word for what the rows are and every year in which one of them began, so that a year which it
 * leaves out had none. `null`: there is none.
 */
export function proseOfYears(
  word: string,
  rows: readonly RowPassage[],
  { passages }: PassageIndex,
): Passage | null {
  const told = [word.toLowerCase(), ...rows.map(startYear)];
  const tellsAll = (text: string) => told.every((part) => text.includes(part));
  return shortestOf(
    passages.filter(
      ({ row, isElsewhere, text }) => row === null && !isElsewhere && tellsAll(text.toLowerCase()),
    ),
  );
}
