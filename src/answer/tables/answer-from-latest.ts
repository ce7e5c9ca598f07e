import type { PassageIndex } from '../../search/build-passage-index.ts';
import { numberOf } from '../../search/number-words.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT, isOrdinal, tells } from './asking-words.ts';
import { isOfOtherKind } from './fit-table.ts';
import { leftOutOf } from './kind-asked.ts';
import { namedRows } from './named-rows.ts';
import { readTime, timeAsked } from './read-time.ts';
import { NEIGHBOUR } from './select-rows.ts';
import {
  ACTS,
  cellUnder,
  dateHeader,
  EVENT_DATE,
  EVENT_PLACE,
  type RowPassage,
  rowName,
  rowStart,
  type Table,
} from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { firstAfter, latestBy } from './turn-from.ts';

const NEXT = /\b(?:next|upcoming|forthcoming|coming)\b/iu;
const LATEST =
  /\b(?:latest|newest|freshest|youngest|last|most recent(?:ly)?|recently|previous|(?:has|have|was|were) (?:only )?just)\b/iu;
/** These are not the last or the next of what a table lists. */
const OF_SOMETHING_ELSE =
  /\b(?:last|next|final|latest|previous) (?:days?|nights?|mornings?|evenings?|parts?|words?|names?|stages?|steps?)\b|\b(?:between|not|never|else)\b/iu;

/** How something is said to take place, to come to be or to come in. */
const HAPPENING =
  /^(?:host\p{L}*|hold|holds|held|take|takes|took|taken|place|happen\p{L}*|meet|meets|met|gather\p{L}*|together|conven\p{L}*|assembl\p{L}*|get|gets|go|goes|went|come|comes|came|round|talks|session|planned|scheduled|due|set|going|will|kind|status|where is|where are|where was)$/iu;
const COMING_IN =
  /^(?:become|became|becoming|join\p{L}*|admit\p{L}*|accept\p{L}*|welcom\p{L}*|grant\p{L}*|receiv\p{L}*|gain\p{L}*|obtain\p{L}*|approv\p{L}*|enter\p{L}*|let|sign|signed|up|added|started|began|full)$/iu;

/**
 * Answers "which is the newest member", "where was the last summit" and, of a day, "when is the next one" with the rows of a
 * table of things in turn that began last by that day, or first after it.
 */
export function answerFromLatest(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { day } = readTime(query.text, asOf);
  const isNext = NEXT.test(query.text);
  if (isNext ? day === null : !LATEST.test(query.text)) return null;
  if (!isAsked(query)) return null;
  const fitting = tables.flatMap((table) => {
    const isListed = isInOrder(table) && !isOfOtherKind(query, table);
    const left = isListed ? leftOutOf(query, table, knownIn(table, index), index) : null;
    return left === null || namedRows(query, table).length > 0 ? [] : [{ table, left }];
  });
  const least = Math.min(...fitting.map(({ left }) => left));
  const [first, ...others] = fitting.flatMap(({ table, left }) => (left === least ? [table] : []));
  if (first === undefined) return null;
  const rows = [first, ...others].flatMap((table) => table.rows);
  const chosen = isNext && day !== null ? firstAfter(rows, day) : latestBy(rows, day);
  const count = countAsked(query);
  if (count !== null && chosen.length !== count) return null;
  const shortOf = others.length === 0 ? cellAsked(query, first, index) : nameOf;
  return shortOf === null ? null : rowsAnswer(chosen, shortOf);
}

/** How many the question wants: "the two newest members"; `null`: it does not say. */
function countAsked({ terms }: Query): number | null {
  return terms.map(({ token }) => countOf(token)).find((count) => count !== null) ?? null;
}

/** A number in words; one in digits may be a year. */
function countOf(token: string): number | null {
  return /^\p{L}/u.test(token) ? numberOf(token) : null;
}

function isAsked(query: Query): boolean {
  const { text, type, terms } = query;
  const time = timeAsked(query);
  if (time.span !== null || time.isUnread || terms.some(isOrdinal)) return false;
  if (NEIGHBOUR.test(text) || OF_SOMETHING_ELSE.test(text)) return false;
  return type === 'date' || ASKS_WHO_OR_WHAT.has(type);
}

/** Things of their own days, not stretches of which the last may go on. */
function isInOrder({ rows, isSuccession }: Table): boolean {
  return !isSuccession && rows.filter((row) => rowStart(row) !== null).length > rows.length / 2;
}

function knownIn(table: Table, index: PassageIndex): (term: QueryTerm) => boolean {
  const isState = table.rows.some(({ validFrom }) => validFrom !== null);
  const headers = new Set(
    table.headers.flatMap((header) => index.analyser.terms(header).map(({ term }) => term)),
  );
  return ({ term, token }) =>
    headers.has(term) ||
    NEXT.test(token) ||
    /^(?:latest|newest|freshest|youngest|last|most|recent|recently|previous|just|only)$/iu.test(token) ||
    HAPPENING.test(token) ||
    countOf(token) !== null ||
    (isState && COMING_IN.test(token));
}

const nameOf = (row: RowPassage): string | null => rowName(row);

/** What is asked of the row: its date, its place, a cell whose header is said, or its name; `null`: none that it could have. */
function cellAsked(
  query: Query,
  table: Table,
  index: PassageIndex,
): ((row: RowPassage) => string | null) | null {
  const [kind = ''] = table.headers;
  const said = saidHeaders(query, table, index);
  const [header, ...others] = said;
  if (others.length > 0) return null;
  const under = (pattern: RegExp) => (row: RowPassage) => cellUnder(row, pattern);
  if (header !== undefined)
    return ({ row }) => row.cells.find((cell) => cell.header === header)?.text ?? null;
  if (query.type === 'date') {
    const dated = dateHeader(table.rows);
    return ({ row }) => row.cells.find((cell) => cell.header === dated)?.text ?? null;
  }
  if (/\b(?:where|(?:which|what) (?:city|town|place|capital|venue))\b/iu.test(query.text))
    return table.headers.some((other) => EVENT_PLACE.test(other)) ? under(EVENT_PLACE) : null;
  if (ACTS.test(kind)) return nameOf;
  if (query.type === 'person' || query.type === 'place') return null;
  return table.headers.some((other) => EVENT_DATE.test(other)) ? () => null : nameOf;
}

/** The headers that a question says beside what the table lists and when. */
function saidHeaders(
  { terms }: Query,
  table: Table,
  { analyser, vocabulary }: PassageIndex,
): readonly string[] {
  const { title, dates } = table.words;
  const isOfRow = ({ term, token }: QueryTerm) =>
    title.has(term) || dates.has(term) || COMING_IN.test(token) || isHappening(token);
  const asked = terms.filter((term) => !isOfRow(term) && tells([term], vocabulary));
  const isSaid = (header: string) =>
    analyser.terms(header).some(({ term }) => asked.some((one) => one.term === term));
  return table.headers.slice(1).filter((header) => !/^(?:status|remarks)$/iu.test(header) && isSaid(header));
}

/** "Held" and "take place" say no more than that it happened; who hosted it is asked for in the words of a header. */
function isHappening(token: string): boolean {
  return token.split(' ').every((word) => HAPPENING.test(word) && !/^host/iu.test(word));
}
