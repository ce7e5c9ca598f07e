import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT, isHolding, tells, unexplained } from './asking-words.ts';
import { calledRows } from './named-rows.ts';
import { ofOffice } from './of-office.ts';
import { readTime } from './read-time.ts';
import { NEIGHBOUR } from './select-rows.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { firstAfter, latestBy } from './turn-from.ts';

const NEXT = /\b(?:next|upcoming|incoming|future|coming)\b/iu;
const NEW = /\b(?:new|newest|latest|(?:has|have) (?:just )?(?:taken|come|become)|whose turn)\b/iu;
const BESIDE =
  /^(?:next|upcoming|incoming|future|coming|new|newest|latest|just|turn|take|takes|taken|over|going|will|lined|up|set|due|slated|scheduled|expected|supposed|become|post|job|office|position)$/iu;

/** Answers, of a day, "who is the next chair" and "who has taken over" with who held it first after that day, or held it then. */
export function answerFromNextHolder(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { day, span } = readTime(query.text, asOf);
  const isNext = NEXT.test(query.text);
  if (day === null || (isNext && span !== null) || !(isNext || NEW.test(query.text))) return null;
  if (!ASKS_WHO_OR_WHAT.has(query.type) || NEIGHBOUR.test(query.text)) return null;
  for (const table of tables) {
    if (!isHeld(query, table, index)) continue;
    const rows = ofOffice(table.rows, query, index).filter((row) => rowStart(row) !== null);
    const holding = latestBy(rows, day);
    const isOther = (row: RowPassage) => holding.every((holder) => rowName(holder) !== rowName(row));
    const chosen = isNext ? firstAfter(rows.filter(isOther), day) : holding;
    if (chosen.length === 1) return rowsAnswer(chosen, rowName);
  }
  return null;
}

/** True where a question asks for a holder of what the table lists and says nothing else. */
function isHeld(query: Query, table: Table, index: PassageIndex): boolean {
  if (!table.isSuccession || !table.roles.isOfActors) return false;
  if (calledRows(query, table, index).length > 0) return false;
  const isKnown = (term: QueryTerm) =>
    table.terms.has(term.term) || isHolding(term) || BESIDE.test(term.token);
  const saysOffice = query.terms.some(
    (term) => table.words.title.has(term.term) && tells([term], index.vocabulary),
  );
  return saysOffice && unexplained(query.terms, isKnown, index.vocabulary).length === 0;
}
