import { formatPartialDate, type PartialDate } from '../../corpus/partial-date.ts';
import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { answerFromTable } from './answer-from-table.ts';
import { timeAsked } from './read-time.ts';
import { rowTold } from './rows-told.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** One passed it on to the other at about that time. */
const MOST_HOLDERS = 2;

/** Who took it is one of the two. */
const PASSES_ON =
  /\b(?:t[ao]kes?|took|taken|bec[ao]mes?|pass(?:ed|es)?|hand(?:ed|s)?|g[ai]ves?|got|receives?|received|assumed?|inherit(?:s|ed)?|succeed(?:s|ed)?)\b/iu;

const ASKS_HOLDER: ReadonlySet<AnswerType> = new Set(['person', 'place', 'number']);

/** A question, and the event at the time of which it is asked. */
const AT_EVENT: readonly RegExp[] = [
  /^(?<main>.+?),? (?:when|at the (?:time|moment)(?: of| when| that)?|on the day(?: of| when| that)?|during|by the time(?: of)?|at(?= the\b)) (?<event>.+)$/iu,
  /^\W*(?:when|at the (?:time|moment)(?: of| when| that)?|on the day(?: of| when| that)?|during|by the time(?: of)?) (?<event>[^,]+), (?<main>.+)$/iu,
];

/**
 * Answers "who was chair when X joined", "how many members were there at the time of the second summit" with who held it, or
 * how many there were, on the day of the event, and with the row that tells the day; with both of two, the earlier
 * first, where the dates leave open which of them it was.
 */
export function answerFromMoment(
  { query, hits }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (timeAsked(query).span !== null) return null;
  const { main, event } = splitAtEvent(query.text) ?? {};
  if (main === undefined || event === undefined) return null;
  const { type } = index.parse(main);
  if (!ASKS_HOLDER.has(type) || /\bwhere\b/iu.test(main)) return null;
  const told = index.parse(event);
  const moments = tables.flatMap((table) => rowTold(told, table, index) ?? []);
  const successions = tables.filter(({ isSuccession }) => isSuccession);
  const found = moments.map((row) =>
    answerFromTable(
      { query: index.parse(`${main} on ${dayOf(row)}`), hits, asOf: undefined },
      successions,
      index,
    ),
  );
  const [first, ...others] = found;
  const [moment] = moments;
  if (first === undefined || first === null || moment === undefined) return null;
  const holders = new Set(first.passages);
  const isSame = (other: TableAnswer | null) =>
    other !== null && holders.symmetricDifference(new Set(other.passages)).size === 0;
  const most = type === 'number' || PASSES_ON.test(main) ? 1 : MOST_HOLDERS;
  if (holders.size > most || holders.has(moment) || !others.every(isSame)) return null;
  const answer = rowsAnswer([...first.passages.toReversed(), moment]);
  return answer === null ? null : { ...answer, short: first.short, explained: first.explained };
}

function splitAtEvent(text: string): Partial<Record<string, string>> | null {
  const plain = text.replace(/[?!.\s]+$/u, '');
  for (const pattern of AT_EVENT) {
    const { groups } = pattern.exec(plain) ?? {};
    if (groups !== undefined) return groups;
  }
  return null;
}

function dayOf(row: RowPassage): string {
  const start: PartialDate = rowStart(row) ?? '';
  return formatPartialDate(start);
}
