import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { answerFromTable } from './answer-from-table.ts';
import { beganBy } from './in-turn.ts';
import { daysOf, type Span, timeAsked } from './read-time.ts';
import { eventDate, type RowPassage, rowName, rowStart, type Table } from './table.ts';
import type { TableAnswer, TableQuestion } from './table-answer.ts';

/** What happened in more than a year is told by the events alone: the rest would be too much to read. */
const LONGEST_DAYS = 366;

/**
 * Answers "what happened in 2014" with the events of that year, and with what other tables date to it and the events
 * do not tell: who joined, what was founded or signed.
 */
export function answerFromHappenings(
  question: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { span } = timeAsked(question.query);
  if (span === null || daysOf(span) > LONGEST_DAYS) return null;
  const answer = answerFromTable(question, tables, index);
  const events = tables.find(({ rows }) => rows.some((row) => row === answer?.passages[0]));
  if (answer === null || !isOfEvents(events)) return null;
  const others = tables.filter((table) => !table.isSuccession && !isOfEvents(table));
  const further = others
    .flatMap(({ rows }) => rows)
    .filter((row) => isWithin(row, span) && !answer.passages.some((event) => tells(event, row)));
  const oncePerName = new Map(further.toReversed().map((row) => [rowName(row), row]));
  return { ...answer, passages: [...answer.passages, ...[...oncePerName.values()].toReversed()] };
}

function isOfEvents(table: Table | undefined): boolean {
  return /^event/iu.test(table?.headers[0] ?? '');
}

/** True for what is known to have begun or taken place then; not by then. */
function isWithin(row: RowPassage, span: Span): boolean {
  const start = rowStart(row);
  return start !== null && !beganBy(row) && firstDay(start) >= span.from && lastDay(start) <= span.until;
}

/** True where an event of the same day is the same event, or tells of whom or what the row is about. */
function tells(event: Passage, row: RowPassage): boolean {
  if (event.asOf !== rowStart(row)) return false;
  return eventDate(row) !== null || event.text.toLowerCase().includes(rowName(row).toLowerCase());
}
