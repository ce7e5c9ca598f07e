import type { Passage } from '../../corpus/passage.ts';
import { inTurn } from './in-turn.ts';
import { type RowPassage, rowName, rowStart, shortestOf, type Table } from './table.ts';
import type { TableAnswer, TableQuestion } from './table-answer.ts';

/** More rows than this are nobody's answer. */
const ROW_LIMIT = 50;

/** Names alone do not say since when. */
const WITH_DATES =
  /\b(?:with|and) (?:(?:the|their|its|all) )*(?:exact )?(?:dates?|years?|terms?|periods?|time spans?)\b|\band (?:since |from )?when\b/iu;

/**
 * All that a table lists, by prose that names every row where there is some, unless dates or an order are wanted. As seen from a
 * day of those that followed one another the newest comes first.
 */
export function wholeTable(
  { query, hits, asOf: day, order = null }: TableQuestion,
  table: Table,
  explained: number,
): TableAnswer | null {
  const { isSuccession, rows, roles } = table;
  const isTurned = isSuccession && day !== undefined;
  if (isTurned && !roles.isOfActors) return null;
  const whole = (passages: TableAnswer['passages'], silentRows = 0): TableAnswer => ({
    passages,
    short: null,
    explained,
    silentRows,
  });
  const hasDates = rows.some((row) => rowStart(row) !== null);
  const prose = listingFor(table, hits, hasDates && WITH_DATES.test(query.text), hasDates ? order : null);
  if (prose !== null) return whole([prose]);
  const [first, ...others] = isTurned ? inTurn(rows).toReversed() : inOrder(rows, hasDates ? order : null);
  return first === undefined || rows.length > ROW_LIMIT ? null : whole([first, ...others], table.unseen);
}

/** Those without a date come last, because nobody knows their place. */
function inOrder(
  rows: readonly RowPassage[],
  order: NonNullable<TableQuestion['order']> | null,
): readonly RowPassage[] {
  if (order === null) return rows;
  const dated = inTurn(rows);
  const undated = rows.filter((row) => !dated.includes(row));
  return [...(order === 'oldest' ? dated : dated.toReversed()), ...undated];
}

/** Prose that lists a table as it is wanted; the rows themselves can be turned, and each gives its dates. */
function listingFor(
  table: Table,
  hits: TableQuestion['hits'],
  withDates: boolean,
  order: TableQuestion['order'],
): Passage | null {
  if (order === 'newest') return null;
  if (order === 'oldest') return chronologyOf(table, hits);
  return withDates ? null : table.listing;
}

/** Among these a chronology of what a question lists stands, if there is one. */
const FIRST_HITS = 3;

/** Prose that names every row and gives as many years as there are rows. */
function chronologyOf({ rows }: Table, hits: TableQuestion['hits']): Passage | null {
  const names = rows.map(rowName);
  const first = hits.slice(0, FIRST_HITS).map(({ passage }) => passage);
  return shortestOf(
    first.filter(
      ({ row, text }) =>
        row === null &&
        names.every((name) => text.includes(name)) &&
        (text.match(YEAR) ?? []).length >= names.length,
    ),
  );
}

const YEAR = /\b(?:1\d|20)\d{2}\b/gu;
