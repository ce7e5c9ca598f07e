import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import type { FoundAnswer } from '../answer.ts';
import type { AnswerOptions } from '../engine.ts';
import type { TableChoice } from '../explanation.ts';
import { namedHolders } from '../tables/named-rows.ts';
import { BEGINNING, END, readTime, type Span } from '../tables/read-time.ts';
import { rowName, type Table } from '../tables/table.ts';

/** What a question says of the rows that answer it. */
export function explainTable(
  query: Query,
  { citations }: FoundAnswer,
  tables: readonly Table[],
  index: PassageIndex,
  { asOf }: AnswerOptions,
): TableChoice {
  const chosen = citations.map(({ passage }) => passage);
  const used = tables.filter((table) => chosen.some((passage) => holds(table, passage)));
  const { span, order, day } = readTime(query.text, asOf);
  const dates = span === null ? null : datesOf(span);
  const named = used.flatMap((table) => namedHolders(query, table, index)).map(rowName);
  return {
    tableIds: used.map(({ id }) => id),
    named: [...new Set(named)],
    dates: dates ?? (day === null ? null : { from: day, until: day }),
    order,
    chosen,
  };
}

/** A row belongs to one table; a passage that lists rows may list those of several. */
function holds({ id, listing }: Table, passage: Passage): boolean {
  return passage.row === null ? listing === passage : passage.row.tableId === id;
}

/** Whole years and months as such; the last day of a month is not always one that a calendar has. */
function datesOf({ from, until }: Span): TableChoice['dates'] {
  if (from === until) return { from, until };
  return {
    from: from === BEGINNING ? null : from.replace(/(?:-01)?-01$/u, ''),
    until: until === END ? null : until.replace(/(?:-12)?-31$/u, ''),
  };
}
