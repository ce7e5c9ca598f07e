import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { unexplained } from './asking-words.ts';
import { nameTerms } from './name-in-question.ts';
import { calledRows } from './named-rows.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

/**
 * The rows of the two whom a question calls, where a succession holds both and explains every other word, as `isKnown` says;
 * none otherwise.
 */
export function calledPair(
  query: Query,
  table: Table,
  isKnown: (term: QueryTerm) => boolean,
  index: PassageIndex,
): readonly RowPassage[] {
  const called = table.isSuccession ? calledRows(query, table, index) : [];
  if (new Set(called.map(rowName)).size !== 2) return [];
  const names = nameTerms(query, called, index);
  const isOwn = (term: QueryTerm) => names.includes(term) || table.terms.has(term.term) || isKnown(term);
  return unexplained(query.terms, isOwn, index.vocabulary).length > 0 ? [] : called;
}
