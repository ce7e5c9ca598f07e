import { lastDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { keepLast } from '../../search/keep-last.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { countedWords } from '../doubts/counted-words.ts';
import { isHolding, isOrdinal, isSaid, unexplained } from './asking-words.ts';
import { BESIDE } from './beside-event.ts';
import { isExcluding } from './excludes.ts';
import { beganBy } from './in-turn.ts';
import { beginsWithin } from './name-in-question.ts';
import { BEGINNING, daysOf, END, isAcross, isOfDate, overlaps, type Span, timeAsked } from './read-time.ts';
import { type KindWords, kindWords, type SameKind } from './same-kind.ts';
import { isDatedStatusTable } from './status.ts';
import { EVENT_DATE, type RowPassage, rowStart, type Table } from './table.ts';
import { wantedColumns } from './wanted-columns.ts';

/** The rows of a table that a question chooses, those that it does not, and those that do not say. */
export interface RowChoice {
  readonly yes: readonly RowPassage[];
  readonly no: readonly RowPassage[];
  readonly unknown: readonly RowPassage[];
}

/** The time in which the rows are wanted. */
export interface WantedTime {
  readonly span: Span | null;
  /** A month of whatever year, from 1. */
  readonly month: number | null;
}

/** A table among those of its kind. */
interface TableOfKind {
  readonly table: Table;
  readonly kind: SameKind;
}

type Fit = keyof RowChoice;

/** Sorts the rows of a table by what a question says of them; `null` where it does not ask for these, or does not choose. */
export function sortRows(
  query: Query,
  time: WantedTime,
  { table, kind }: TableOfKind,
  index: PassageIndex,
): RowChoice | null {
  const isDated = time.span !== null || time.month !== null;
  const words = kindWords(index)(kind).get(table);
  if (words === undefined || !asksFor(query, words, isBetween(time))) return null;
  const wanted = wantedOf(query, table, words, isDated, index);
  const isMeant = !isDatedStatusTable(table) && query.terms.some(({ term }) => words.apart.has(term));
  if (wanted.length === 0 && !isDated && !isMeant) return null;
  if (wanted.some(isBeside(query))) return null;
  const columns = wantedColumns(query, table, kind, index);
  if (!areValues(wanted, kind, columns, index)) return null;
  const holding = table.rows.filter((row) => holds(row, wanted, columns, index));
  const deciding = decidingHeaders(holding, wanted, columns, index);
  const fitOf = (row: RowPassage) =>
    bothOf(holding.includes(row) ? 'yes' : fitWithout(row, deciding), timeFit(row, time));
  const sorted = Map.groupBy(table.rows, fitOf);
  return {
    yes: sorted.get('yes') ?? [],
    no: sorted.get('no') ?? [],
    // Where no row holds what is wanted, nothing is known of where it would stand.
    unknown: holding.length === 0 ? [] : (sorted.get('unknown') ?? []),
  };
}

/** Tells the words of what something came before or after, where it gives no day: the rows that hold them are not those. */
const isBeside = keepLast((query): ((term: QueryTerm) => boolean) => {
  const beside = timeAsked(query).span === null ? BESIDE.exec(query.text) : null;
  if (beside === null) return () => false;
  return beginsWithin(query, { start: beside.index, end: beside.index + beside[0].length });
});

/** False where no table of the kind knows what is wanted, so that its rows cannot be said to lack it. */
function areValues(
  wanted: readonly QueryTerm[],
  kind: SameKind,
  columns: ReadonlySet<string>,
  index: PassageIndex,
): boolean {
  const rows = kind.flatMap((table) => table.rows);
  const terms = wanted.filter(isSaid);
  const held = terms.filter((term) =>
    rows.some((row) => holds(row, [{ ...term, places: [term.position] }], columns, index)),
  );
  const covered = new Set(held.flatMap(({ places }) => places));
  return wanted.every(({ places }) => places.every((place) => covered.has(place)));
}

function bothOf(a: Fit, b: Fit): Fit {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

/** Empty cells are left out of a row. */
function fitWithout({ row }: RowPassage, deciding: ReadonlySet<string>): Fit {
  const lacksAny = [...deciding].some((header) => row.cells.every((cell) => cell.header !== header));
  return lacksAny ? 'unknown' : 'no';
}

function timeFit(row: RowPassage, { span, month }: WantedTime): Fit {
  const start = rowStart(row);
  if (span === null && month === null) return 'yes';
  if (start === null) return 'unknown';
  if (month !== null) {
    const own = start.split('-')[1];
    if (own === undefined || beganBy(row)) return 'unknown';
    return Number(own) === month ? 'yes' : 'no';
  }
  if (span === null) return 'yes';
  // What had begun by a day may have begun long before it.
  if (beganBy(row) && span.from !== BEGINNING) return lastDay(start) < span.from ? 'no' : 'unknown';
  if (isAcross(start, span)) return 'unknown';
  return overlaps(start, start, span) ? 'yes' : 'no';
}

/** The headers of the columns that hold what was wanted. */
function decidingHeaders(
  rows: readonly RowPassage[],
  wanted: readonly QueryTerm[],
  columns: ReadonlySet<string>,
  { analyser }: PassageIndex,
): ReadonlySet<string> {
  const terms = new Set(wanted.map(({ term }) => term));
  const cells = rows.flatMap(({ row }) => row.cells).filter(({ header }) => columns.has(header));
  const deciding = cells.filter(({ text }) => analyser.terms(text).some(({ term }) => terms.has(term)));
  return new Set(deciding.map(({ header }) => header));
}

/** Whoever asks what lay between two days may know that it was one thing. */
function isBetween({ span }: WantedTime): boolean {
  return span !== null && span.from !== BEGINNING && span.until !== END && daysOf(span) > LONGEST_DATE;
}

/** The days of a leap year, the longest time that one date stands for. */
const LONGEST_DATE = 366;

/** True where a question asks for things of these names: for several, but for one who asks when. */
function asksFor(query: Query, { names, apart }: KindWords, isOneEnough: boolean): boolean {
  const named = query.terms.filter(({ term }) => names.has(term) && !apart.has(term));
  if (named.length === 0) return false;
  const counted = new Set(countedWords(query.text));
  // Other languages count in the singular: "kaç zirve".
  if (counted.size > 0) return named.some(({ token }) => counted.has(token.toLowerCase()));
  // "When was the summit in X" may be asked by somebody who knows of one only.
  const isPlural = ({ token, places }: QueryTerm) => places.length === 1 && /s$/iu.test(token);
  return query.type === 'date' || isOneEnough || named.some(isPlural);
}

/** What the rows must hold: all that the table does not say of itself. */
function wantedOf(
  { terms }: Query,
  table: Table,
  { names, values }: KindWords,
  isDated: boolean,
  index: PassageIndex,
): readonly QueryTerm[] {
  const isOfEvents = table.headers.some((header) => EVENT_DATE.test(header));
  const isOwn = (term: QueryTerm) =>
    names.has(term.term) ||
    (table.terms.has(term.term) && !values.has(term.term)) ||
    isHolding(term) ||
    isExcluding(term) ||
    (isOfEvents && HAPPENING.test(term.token)) ||
    (isDated && isOfDate(term));
  return [...unexplained(terms, isOwn, index.vocabulary), ...terms.filter(isOrdinal)];
}

/** Words that only say that something happened. */
const HAPPENING =
  /^(?:t(?:ake|akes|ook|aken|aking)|place|happen(?:s|ed|ing)?|occur(?:s|red|ring)?|convene[ds]?)$/iu;

function holds(
  { row }: RowPassage,
  wanted: readonly QueryTerm[],
  columns: ReadonlySet<string>,
  { analyser }: PassageIndex,
): boolean {
  const cells = row.cells.filter(({ header }) => columns.has(header));
  const held = new Set(cells.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
  const covered = new Set(
    wanted.filter((term) => isSaid(term) && held.has(term.term)).flatMap(({ places }) => places),
  );
  return wanted.every((term) => term.places.every((place) => covered.has(place)));
}
