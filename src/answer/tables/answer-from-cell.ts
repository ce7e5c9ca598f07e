import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isAsking, unexplained } from './asking-words.ts';
import { isTakingPlace } from './coming-to-be.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { namedHolders } from './named-rows.ts';
import { proseThatSaysAll } from './prose-says-all.ts';
import { readSide } from './read-side.ts';
import { readTime, timeAsked } from './read-time.ts';
import { isPlaceOfStatus } from './status.ts';
import { isStatusElsewhere } from './status-elsewhere.ts';
import { dateHeader, EVENT_PLACE, isOfEvents, type RowPassage, rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';

/** What a cell cannot answer, or what other readers of tables answer better. */
const OTHERWISE: ReadonlySet<AnswerType> = new Set(['reason', 'manner', 'yes-no', 'duration']);

/** Answers "the theme of X", "which country is X from" with the cell of X's row whose header is asked for. */
export function answerFromCell(
  { query, hits, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (OTHERWISE.has(query.type) || timeAsked(query).span !== null) return null;
  const { day, order } = readTime(query.text, asOf);
  // A cell that tells of the latest or the next does so as of the day of its row.
  if (day !== null && (order === 'last' || order === 'next')) return null;
  const found = tables.flatMap((table) => cellsOf(query, table, index));
  const [best] = found.toSorted((a, b) => b.nameLength - a.nameLength);
  if (best === undefined) return null;
  // When something began is often told at length, and with what speaks against it; so is how something took place.
  const isOfDate = query.type === 'date' && !best.isEventDate;
  const isTold = isOfDate || query.terms.some(isTakingPlace);
  if (isTold && proseThatSaysAll(query, hits, index).length > 0) return null;
  return rowsAnswer(best.rows, (row) => textUnder(row, best.header));
}

interface AskedCell {
  readonly rows: readonly RowPassage[];
  readonly header: string;
  readonly isEventDate: boolean;
  /** How many words of the question name the row. */
  readonly nameLength: number;
}

function cellsOf(query: Query, table: Table, index: PassageIndex): readonly AskedCell[] {
  const named = namedHolders(query, table, index);
  if (new Set(named.map(rowName)).size !== 1) return [];
  const names = nameTerms(query, named, index);
  const place = namePlace(query, names);
  if (place === null || readSide(query.text, place) !== null) return [];
  if (isPlaceOfStatus(query.text, place.start) || isStatusElsewhere(query, place, index)) return [];
  const isEventDate = (header: string) => isOfEvents(table) && header === dateHeader(table.rows);
  const isUsual = (header: string) =>
    ASKS_DATE.test(query.text)
      ? isEventDate(header)
      : ASKS_PLACE.test(query.text) && EVENT_PLACE.test(header);
  const headers = table.headers
    .slice(1)
    .filter((header) => query.type !== 'number' || table.roles.numbers.has(header))
    .filter((header) => isAskedFor(header, isUsual(header), query, names, index));
  const [header, ...others] = headers;
  if (header === undefined || others.length > 0) return [];
  const rows = named.filter((row) => textUnder(row, header) !== null);
  return rows.length === 0
    ? []
    : [{ rows, header, isEventDate: isEventDate(header), nameLength: names.length }];
}

/** Every word of the question is of the name, of the header, or asks; and the header is among them. */
function isAskedFor(
  header: string,
  isUsual: boolean,
  query: Query,
  names: readonly QueryTerm[],
  { analyser, vocabulary }: PassageIndex,
): boolean {
  const words = new Set(analyser.terms(header).map(({ term }) => term));
  const isKnown = (term: QueryTerm) => names.includes(term) || words.has(term.term) || isTakingPlace(term);
  if (unexplained(query.terms, isKnown, vocabulary).length > 0) return false;
  // The number of a meeting that took place does not tell what took place there.
  if (ASKS_WHAT_HAPPENED.test(query.text) && !query.terms.some(isSaidTaking(words))) return false;
  if (isUsual) return true;
  const focus = FOCUS.exec(query.text)?.[1]?.toLowerCase();
  if (NAMES_SOMEONE.has(query.type))
    return header
      .toLowerCase()
      .split(/\s+/u)
      .includes(focus ?? '-');
  return query.terms.some((term) => words.has(term.term) && !names.includes(term) && !isAsking(term));
}

const ASKS_WHAT_HAPPENED = /\bwhat (?:all |else )?(?:happened|took place|occurred|went on|was going on)\b/iu;

function isSaidTaking(words: ReadonlySet<string>): (term: QueryTerm) => boolean {
  return (term) => isTakingPlace(term) && words.has(term.term);
}

/** Question words that ask for the date and the place of an event by themselves. */
const ASKS_DATE = /\b(?:when|(?:what|which) (?:date|day|year))\b/iu;
const ASKS_PLACE = /\b(?:where|(?:what|which) (?:city|place))\b/iu;

/** Who and where are answered by the column that the question names: "which country is X from". */
const NAMES_SOMEONE: ReadonlySet<AnswerType> = new Set(['person', 'place']);
const FOCUS = /\b(?:which|what) (\p{L}+)/iu;
