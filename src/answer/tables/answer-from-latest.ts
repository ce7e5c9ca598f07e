import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT, isOrdinal, tells } from './asking-words.ts';
import { isComingIn, isHappening, isOfRows } from './coming-to-be.ts';
import { isOfOtherKind } from './fit-table.ts';
import { leftOutOf } from './kind-asked.ts';
import { namedRows } from './named-rows.ts';
import { readTime, timeAsked } from './read-time.ts';
import { NEIGHBOUR } from './select-rows.ts';
import {
  cellUnder,
  dateHeader,
  EVENT_PLACE,
  isOfEvents,
  type RowPassage,
  rowName,
  rowStart,
  type Table,
} from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';
import { firstAfter, latestBy } from './turn-from.ts';

const NEXT = /\b(?:next|upcoming|forthcoming|coming)\b/iu;
const LATEST =
  /\b(?:latest|newest|freshest|youngest|last|most recent(?:ly)?|recently|previous|(?:has|have|was|were) (?:only )?just)\b/iu;
/** These are not the last or the next of what a table lists. */
const OF_SOMETHING_ELSE =
  /\b(?:last|next|final|latest|previous) (?:days?|nights?|mornings?|evenings?|parts?|words?|names?|stages?|steps?)\b|\b(?:between|not|never|else)\b/iu;

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
  const shortOf = others.length === 0 ? cellAsked(query, first, index) : nameOf;
  return shortOf === null ? null : rowsAnswer(chosen, shortOf);
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
  const isOfRow = isOfRows(table, index);
  return (term) => isOfRow(term) || NEXT.test(term.token) || ORDER_WORD.test(term.token);
}

const ORDER_WORD = /^(?:latest|newest|freshest|youngest|last|most|recent|recently|previous|just|only)$/iu;

const nameOf = (row: RowPassage): string | null => rowName(row);

/** What is asked of the row: its date, its place, a cell whose header is said, or its name; `null`: none that it could have. */
function cellAsked(
  query: Query,
  table: Table,
  index: PassageIndex,
): ((row: RowPassage) => string | null) | null {
  const said = saidHeaders(query, table, index);
  const [header, ...others] = said;
  if (others.length > 0) return null;
  const under = (pattern: RegExp) => (row: RowPassage) => cellUnder(row, pattern);
  if (header !== undefined) return (row) => textUnder(row, header);
  if (query.type === 'date') {
    const dated = dateHeader(table.rows);
    return (row) => textUnder(row, dated);
  }
  if (/\b(?:where|(?:which|what) (?:city|town|place|capital|venue))\b/iu.test(query.text))
    return table.grouping.size > 0 ? under(EVENT_PLACE) : null;
  if (table.roles.isOfActors) return nameOf;
  if (query.type === 'person' || query.type === 'place') return null;
  return isOfEvents(table) ? () => null : nameOf;
}

/** The headers that a question says beside what the table lists and when. */
function saidHeaders(
  { terms }: Query,
  table: Table,
  { analyser, vocabulary }: PassageIndex,
): readonly string[] {
  const { title, dates } = table.words;
  const isOfRow = (term: QueryTerm) =>
    title.has(term.term) || dates.has(term.term) || isComingIn(term) || isHappening(term);
  const asked = terms.filter((term) => !isOfRow(term) && tells([term], vocabulary));
  const isSaid = (header: string) =>
    analyser.terms(header).some(({ term }) => asked.some((one) => one.term === term));
  return table.headers.slice(1).filter((header) => !/^(?:status|remarks)$/iu.test(header) && isSaid(header));
}
