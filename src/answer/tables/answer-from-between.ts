import type { PassageIndex } from '../../search/build-passage-index.ts';
import { ASKS_WHO_OR_WHAT, isHolding } from './asking-words.ts';
import { calledPair } from './called-pair.ts';
import { inTurn } from './in-turn.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { timeAsked } from './read-time.ts';
import { type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** Answers "who was in office between X and Y" with whoever came after the one and before the other. */
export function answerFromBetween(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ASKS_WHO_OR_WHAT.has(query.type) || !/\bbetween\b/iu.test(query.text)) return null;
  if (timeAsked(query).span !== null) return null;
  for (const table of tables) {
    const called = calledPair(query, table, isHolding, index);
    const found = neighboursOfBoth(table, called);
    // Who held it twice is meant in the place in which the question has it.
    const placeOf = (row: RowPassage) => namePlace(query, nameTerms(query, [row], index))?.start ?? 0;
    const inOrder = found.filter(({ before, after }) => placeOf(before) < placeOf(after));
    const meant = inOrder.length > 0 ? inOrder : found;
    if (meant.length > 0)
      return rowsAnswer(
        meant.map(({ row }) => row),
        rowName,
      );
  }
  return null;
}

interface Between {
  readonly before: RowPassage;
  readonly row: RowPassage;
  readonly after: RowPassage;
}

function neighboursOfBoth({ rows }: Table, called: readonly RowPassage[]): readonly Between[] {
  const ordered = inTurn(rows);
  return ordered.flatMap((row, position) => {
    const [before, after] = [ordered[position - 1], ordered[position + 1]];
    if (before === undefined || after === undefined || rowName(before) === rowName(after)) return [];
    return called.includes(before) && called.includes(after) && !called.includes(row)
      ? [{ before, row, after }]
      : [];
  });
}
