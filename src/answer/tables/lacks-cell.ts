import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { tells } from './asking-words.ts';
import { countHeaders } from './select-number.ts';
import type { RowPassage, Table } from './table.ts';
import { textUnder } from './text-under.ts';

/**
 * True where a question says a header under which none of the rows holds anything: "the guests in 1972" of a row that counts
 * members alone, "which topics did the meeting of 1972 have" of a meeting without a theme.
 */
export function lacksCellAsked(
  query: Query,
  table: Table,
  rows: readonly RowPassage[],
  index: PassageIndex,
): boolean {
  const counted = countHeaders(query, table, index);
  const said = counted.length > 0 ? counted : saidHeaders(query, table, index);
  return said.length > 0 && said.every((header) => rows.every((row) => textUnder(row, header) === null));
}

/** The headers that a question says beside what the table lists and since when. */
function saidHeaders(
  { terms }: Query,
  { headers, words: { title, dates } }: Table,
  { analyser, vocabulary }: PassageIndex,
): readonly string[] {
  const own = title.union(dates);
  const asked = new Set(
    terms.flatMap((term) => (!own.has(term.term) && tells([term], vocabulary) ? [term.term] : [])),
  );
  return headers.slice(1).filter((header) => analyser.terms(header).some(({ term }) => asked.has(term)));
}
