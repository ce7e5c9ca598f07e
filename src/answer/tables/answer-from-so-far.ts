import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isOrdinal } from './asking-words.ts';
import { isOfOtherKind } from './fit-table.ts';
import { isInTurn } from './in-turn.ts';
import { leftOutOf } from './kind-asked.ts';
import { readTime } from './read-time.ts';
import { seenFrom } from './seen-from.ts';
import { NEIGHBOUR } from './select-rows.ts';
import type { Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** How what has taken place so far is asked for. */
const SO_FAR =
  /^\P{L}*(?:how many|(?:which|what) \p{L}+s)\b.*\b(?:have|has|had|were|took place|did|so far|to date|until now|up to now)\b/iu;
const TAKING_PLACE =
  /^(?:hold|holds|held|take|taken|took|place|happen\p{L}*|meet|met|been|so|far|to|date|until|up|now|has|have|had|conven\p{L}*|organi[sz]ed)$/iu;

/** Answers, of a day, "how many summits have there been" with all that there had been by then. */
export function answerFromSoFar(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { day, order } = readTime(query.text, asOf);
  if (day === null || order !== null || !SO_FAR.test(query.text) || NEIGHBOUR.test(query.text)) return null;
  const fitting = seenFrom(tables, day).flatMap((table) => {
    const left = isListed(query, table) ? leftOutOf(query, table, isKnown, index) : null;
    return left === null ? [] : [{ table, left }];
  });
  const [best, second] = fitting.toSorted((a, b) => a.left - b.left);
  // "Meetings" may be those of several tables.
  if (best === undefined || best.left > 0 || second?.left === 0) return null;
  // Of all there are prose may tell, and how many.
  const isAll = tables.some(({ id, rows }) => id === best.table.id && rows.length === best.table.rows.length);
  if (isAll) return null;
  return rowsAnswer(best.table.rows, undefined, best.table.unseen);
}

function isListed(query: Query, table: Table): boolean {
  return isInTurn(table) && !isOfOtherKind(query, table) && !query.terms.some(isOrdinal);
}

function isKnown({ token }: QueryTerm): boolean {
  return TAKING_PLACE.test(token);
}
