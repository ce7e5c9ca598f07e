import type { PassageIndex } from '../../search/build-passage-index.ts';
import { tokenize } from '../../search/tokenize.ts';
import { ASKS_WHO_OR_WHAT } from './asking-words.ts';
import { timeAsked } from './read-time.ts';
import { rowsAsked } from './rows-asked.ts';
import { isBesideOther } from './select-rows.ts';
import { type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';

/** "The most", "the largest number of", with what leads up to it. */
const EXTREME =
  /(?<!\bat )(?:\b(?:ha[sd]|have|with|took|takes?|drew|attracted|saw|made|makes?|counts?) )?(?:\bthe )?\b(?:(?<most>most|highest|largest|biggest|greatest)|fewest|least|lowest|smallest)\b(?! recent)(?: (?:numbers?|amount) of)?/iu;

/**
 * Answers "which meeting took the most decisions" with the row, or the rows, whose number is the greatest or the smallest of a
 * column. Silent where a row has no number there.
 */
export function answerFromExtreme(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const match = ASKS_WHO_OR_WHAT.has(query.type) ? EXTREME.exec(query.text) : null;
  const time = timeAsked(query);
  if (match === null || time.isUnread || isBesideOther(query, time)) return null;
  const ahead = query.text.slice(0, match.index);
  const behind = query.text.slice(match.index + match[0].length);
  for (const table of tables) {
    for (const header of table.roles.numbers) {
      const rest = withoutHeader(behind, header, index);
      if (rest === null) continue;
      const found = rowsAsked(index.parse(`${ahead.trimEnd()} ${rest}`), [table], index);
      const numbered = (found?.rows ?? []).map((row) => ({ row, number: numberUnder(row, header) }));
      const numbers = numbered.map(({ number }) => number);
      if (found?.silent !== 0 || numbers.length < 2 || numbers.some(Number.isNaN)) continue;
      const extreme = match.groups?.['most'] === undefined ? Math.min(...numbers) : Math.max(...numbers);
      const chosen = numbered.filter(({ number }) => number === extreme);
      return rowsAnswer(
        chosen.map(({ row }) => row),
        rowName,
      );
    }
  }
  return null;
}

/** True where a question asks for what is the most of all, and not for what came last. */
export function asksForMost(question: string): boolean {
  return EXTREME.test(question);
}

/** What follows the words of a header that a text begins with; `null`: it begins with others. */
function withoutHeader(text: string, header: string, { analyser }: PassageIndex): string | null {
  const words = new Set(analyser.terms(header).map(({ term }) => term));
  const tokens = tokenize(text);
  const end = tokens.findIndex((token) => !analyser.terms(token.text).some(({ term }) => words.has(term)));
  if (end === 0 || tokens.length === 0) return null;
  return end < 0 ? '' : text.slice(tokens[end]?.start);
}

function numberUnder(row: RowPassage, header: string): number {
  const text = textUnder(row, header);
  return text === null ? Number.NaN : Number(text.replace(/[ ,](?=\d{3})/gu, ''));
}
