import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { unexplained } from './asking-words.ts';
import { isJoining } from './coming-to-be.ts';
import { fitOf } from './fit-table.ts';
import { beganBy, isInTurn } from './in-turn.ts';
import { nameTerms } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/**
 * The one of those that are asked for whom words name, where its day is known: "Norway", or "Norway joined", of "which
 * members joined". Tables of which every row gives a day come first. `null`: none, or several.
 */
export function memberAmong(
  asked: string,
  words: string,
  tables: readonly Table[],
  index: PassageIndex,
): RowPassage | null {
  const told = index.parse(words);
  const query = index.parse(asked);
  const listing = tables.filter(
    (table) => !table.isSuccession && isOnlyNamed(told, table, index) && fitOf(query, table, index) !== null,
  );
  const inTurn = listing.filter(isInTurn);
  const [member, ...others] = (inTurn.length > 0 ? inTurn : listing).flatMap((table) =>
    namedRows(told, table),
  );
  const isKnown = member !== undefined && rowStart(member) !== null && !beganBy(member);
  return isKnown && others.length === 0 ? member : null;
}

/** True for words that name one row, and say besides no more than that it came in. */
function isOnlyNamed(told: Query, table: Table, index: PassageIndex): boolean {
  const named = namedRows(told, table);
  const names = nameTerms(told, named, index);
  const isSaid = (term: QueryTerm) => names.includes(term) || isJoining(term);
  return named.length === 1 && unexplained(told.terms, isSaid, index.vocabulary).length === 0;
}
