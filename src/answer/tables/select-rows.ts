import { firstDay } from '../../corpus/partial-date.ts';
import type { Query } from '../../search/parse-query.ts';
import { overlaps, type Span, type TimeRequest } from './read-time.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/** Words that ask for the row before or after the one that is named. */
export const NEIGHBOUR = /\b(before|after|preceded|succeeded|followed|replaced)\b/iu;
const PAST = /\b(?:was|were|did|had|ever|chaired|headed|led|used to|have been|has been|all|list|every)\b/iu;

/**
 * The rows that a question chooses by time, order or neighbourhood; none where it does not choose.
 * Rows of a succession come newest first, events in the order in which they happened.
 */
export function selectRows(
  query: Query,
  time: TimeRequest,
  table: Table,
  named: readonly RowPassage[],
): readonly RowPassage[] {
  const ordered = table.rows.filter((row) => rowStart(row) !== null).toSorted(byStart);
  if (time.span !== null) return selectBySpan(time.span, time.isState, table, ordered);
  const neighbour = NEIGHBOUR.exec(query.text)?.[1]?.toLowerCase();
  if (neighbour !== undefined && table.isSuccession) return selectNeighbour(named, ordered, neighbour);
  if (time.order === 'first') return ordered.slice(0, 1);
  if (time.order === 'last' && !table.isSuccession) return ordered.slice(-1);
  if (time.order === 'previous' && table.isSuccession) return ordered.slice(-2, -1);
  if (time.order !== null || !table.isSuccession || named.length > 0 || PAST.test(query.text)) return [];
  return ordered.filter(({ validUntil }) => validUntil === null);
}

function byStart(a: RowPassage, b: RowPassage): number {
  return firstDay(rowStart(a) ?? '').localeCompare(firstDay(rowStart(b) ?? ''));
}

/** Rows that give a status go on holding; rows without one are events of their day. */
const STATUS = /^status$/iu;

/** Rows of a succession hold until the next begins; any other row is an event of its day, or holds from it on. */
function selectBySpan(
  span: Span,
  isState: boolean,
  { isSuccession, headers }: Table,
  ordered: readonly RowPassage[],
): readonly RowPassage[] {
  const holding = ordered.filter((row) => overlaps(rowStart(row), row.validUntil, span));
  if (isSuccession) return holding.toReversed();
  return isState && headers.some((header) => STATUS.test(header))
    ? holding
    : ordered.filter((row) => overlaps(rowStart(row), rowStart(row), span));
}

/** Who came before or after the one that is named; of several stretches of the same name, the latest. */
function selectNeighbour(
  named: readonly RowPassage[],
  ordered: readonly RowPassage[],
  word: string,
): readonly RowPassage[] {
  const latest = ordered.findLastIndex((row) => named.includes(row));
  if (latest < 0) return [];
  const isBefore = word === 'before' || word === 'preceded';
  const row = isBefore
    ? ordered.slice(0, latest).findLast((candidate) => !named.includes(candidate))
    : ordered.slice(latest + 1).find((candidate) => !named.includes(candidate));
  return row === undefined ? [] : [row];
}
