import { firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import { NUMBER_WORD } from '../../search/number-words.ts';
import type { Query } from '../../search/parse-query.ts';
import { beganBy, inTurn } from './in-turn.ts';
import { BEGINNING, daysOf, END, isAcross, overlaps, type Span, type TimeRequest } from './read-time.ts';
import { isOver } from './seen-from.ts';
import { isStatusHeader } from './status-header.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';

/** Words that ask for the row before or after another, which is not a choice by time or order. */
export const NEIGHBOUR = /\b(before|after|preceded|succeeded|followed|replaced)\b/iu;
/** True where a question names what the rows asked for are beside, and gives no day for it. */
export function isBesideOther({ text }: Query, { span }: TimeRequest): boolean {
  return span === null && NEIGHBOUR.test(text);
}

const PAST = /\b(?:was|were|did|had|ever|chaired|headed|led|used to|have been|has been|all|list|every)\b/iu;

/**
 * The rows that a question chooses by time or order; none where it does not choose, or where the rows do not
 * say enough to choose among them. Rows of a succession come newest first, but for one that held for most of the time
 * asked about; events come in the order in which they happened.
 */
export function selectRows(
  query: Query,
  time: TimeRequest,
  table: Table,
  named: readonly RowPassage[],
): readonly RowPassage[] {
  const ordered = inTurn(table.rows);
  if (time.isUnread || !isOfDay(query, time, table, named)) return [];
  if (time.span !== null)
    return atEdge(query, time, selectBySpan(time.span, time.isState, table, ordered), table);
  if (NEIGHBOUR.test(query.text)) return [];
  if (time.order === 'first') return selectFirst(ordered);
  if (time.order === 'previous') return selectPrevious(query.text, time.day, table, ordered);
  if (time.order !== null || !table.isSuccession || named.length > 0 || PAST.test(query.text)) return [];
  return ordered.filter(({ validUntil }) => validUntil === null);
}

/** "The last summit before 2020": of events, those that share the first or the last day of the time; else all. */
function atEdge(
  { text }: Query,
  { order }: TimeRequest,
  rows: readonly RowPassage[],
  { isSuccession }: Table,
): readonly RowPassage[] {
  if (isSuccession || (order !== 'first' && order !== 'last' && order !== 'previous')) return rows;
  const edge = order === 'first' ? rows[0] : rows.at(-1);
  if (edge === undefined || rows.some(beganBy) || SEVERAL.test(text)) return [];
  return rows.filter((row) => rowStart(row) === rowStart(edge));
}

/** "The first three": more than share a day. */
const SEVERAL = new RegExp(`\\b(?:first|last|latest|newest|earliest) (?:${NUMBER_WORD}|\\d+|few)\\b`, 'iu');

/** A day given beside a question chooses who held what then, where the question itself says nothing else that chooses. */
function isOfDay(
  { text, type }: Query,
  { day, span }: TimeRequest,
  { isSuccession }: Table,
  named: readonly RowPassage[],
): boolean {
  if (day === null || span === null) return true;
  return isSuccession && !NEIGHBOUR.test(text) && (named.length === 0 || type === 'yes-no');
}

/** Those that share the earliest day; none where another, known only to have begun by some day, may be earlier. */
function selectFirst(ordered: readonly RowPassage[]): readonly RowPassage[] {
  const [first] = ordered;
  if (first === undefined || ordered.some(beganBy)) return [];
  return ordered.filter((row) => rowStart(row) === rowStart(first));
}

/** The one before the present one, or, asked for in the plural, all that are over. */
function selectPrevious(
  question: string,
  day: PartialDate | null,
  { isSuccession }: Table,
  ordered: readonly RowPassage[],
): readonly RowPassage[] {
  if (!isSuccession) return [];
  if (PREVIOUS_ONES.test(question)) return ordered.filter((row) => isOver(row, day)).toReversed();
  // On the day of a handover nobody can tell who is the present one.
  if (day !== null && ordered.filter((row) => !isOver(row, day)).length > 1) return [];
  const present = ordered.at(-1);
  const other = ordered.findLast((row) => present !== undefined && rowName(row) !== rowName(present));
  return other === undefined ? [] : [other];
}

const PREVIOUS_ONES = /\b(?:previous|former|past|prior) (?:\p{L}+ ){0,3}\p{L}+s\b/iu;

/** Rows of a succession hold until the next begins, those that give a status go on; any other is an event of its day. */
function selectBySpan(
  span: Span,
  isState: boolean,
  { isSuccession, headers }: Table,
  ordered: readonly RowPassage[],
): readonly RowPassage[] {
  const mayHaveBegun = (row: RowPassage) => beganBy(row) && lastDay(rowStart(row) ?? '') > span.until;
  // What had begun by a day after the span may have begun within it; of what had not begun before, that can be said.
  if (ordered.some(mayHaveBegun) && (span.from !== BEGINNING || isState)) return [];
  const beganIn = (row: RowPassage) => span.from !== BEGINNING || !isAcross(rowStart(row) ?? '', span);
  const holding = ordered.filter((row) => overlaps(rowStart(row), row.validUntil, span) && beganIn(row));
  if (isSuccession) return mostOfFirst(holding.toReversed(), span);
  return isState && headers.some(isStatusHeader)
    ? holding
    : ordered.filter((row) => overlaps(rowStart(row), rowStart(row), span) && !isUnsure(row, span));
}

/** True where a row does not say whether it began within a time. */
export function isUnsure(row: RowPassage, span: Span): boolean {
  const start = rowStart(row);
  if (start === null || isAcross(start, span)) return true;
  return beganBy(row) && lastDay(start) > (span.until === END ? span.from : span.until);
}

/** "From 2010 to 2014" is about whoever held from June 2010 to May 2014, not about those before and after. */
function mostOfFirst(holding: readonly RowPassage[], span: Span): readonly RowPassage[] {
  const most = holding.find((row) => 2 * daysWithin(row, span) > daysOf(span));
  return most === undefined ? holding : [most, ...holding.filter((row) => row !== most)];
}

function daysWithin(row: RowPassage, { from, until }: Span): number {
  const [start, end] = [firstDay(rowStart(row) ?? from), lastDay(row.validUntil ?? until)];
  return daysOf({ from: start > from ? start : from, until: end < until ? end : until });
}
