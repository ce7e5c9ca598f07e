import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { PLANNED } from '../grammar/plans.ts';
import { unexplained } from './asking-words.ts';
import { readTime } from './read-time.ts';
import { statusOf } from './status.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const AHEAD = new RegExp(String.raw`^(?:${PLANNED}|upcoming|announced)\b`, 'iu');
const HAPPENING =
  /^(?:host\p{L}*|hold|held|take|place|happen|meet\p{L}*|plan\p{L}*|schedul\p{L}*|expect\p{L}*|due|set|announc\p{L}*|likely|going|supposed)$/iu;

/**
 * Answers "when is the next summit" from a row whose status says that it is a plan. The row tells how
 * certain it is, so no part of it is shown as the answer on its own.
 */
export function answerFromPlan(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { order, span, day } = readTime(query.text, asOf);
  if (order !== 'next' || span !== null) return null;
  for (const table of tables) {
    const planned = table.rows.filter((row) => AHEAD.test(statusOf(row)));
    const kind = new Set(index.analyser.terms(table.headers[0] ?? '').map(({ term }) => term));
    if (planned.length === 0 || !query.terms.some(({ term }) => kind.has(term))) continue;
    if (day !== null && (planned.some((row) => isPast(row, day)) || cameBefore(table, tables, day))) continue;
    const words = new Set(
      table.headers.flatMap((header) => index.analyser.terms(header)).map(({ term }) => term),
    );
    const isKnown = ({ term, token }: (typeof query.terms)[number]) =>
      words.has(term) || HAPPENING.test(token);
    if (unexplained(query.terms, isKnown, index.vocabulary).length === 0) return rowsAnswer(planned);
  }
  return null;
}

/** True where what was planned for some day should have been by another. */
function isPast({ row }: RowPassage, day: PartialDate): boolean {
  const dates = row.cells.slice(1).map(({ text }) => parsePartialDate(text));
  return dates.some((date) => date !== null && lastDay(date) < firstDay(day));
}

/** True where another thing of the kind has come after the day, so that the planned one was not the next. */
function cameBefore({ headers: [kind = ''] }: Table, tables: readonly Table[], day: PartialDate): boolean {
  const same = tables.filter(({ headers }) => headers[0] === kind);
  return same.some(({ rows }) => rows.some((row) => lastDay(rowStart(row) ?? '') > lastDay(day)));
}
