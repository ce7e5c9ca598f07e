import { lastDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { keepLast } from '../../search/keep-last.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { countedWords } from '../doubts/counted-words.ts';
import { isAsking, isHolding, isOrdinal, isSaid, unexplained } from './asking-words.ts';
import { besidesIn } from './beside-event.ts';
import { isTakingPlace } from './coming-to-be.ts';
import { dateAsked, dateUnder } from './date-asked.ts';
import { excludes, exclusionStart, isExcluding } from './excludes.ts';
import { type Holding, holdsWanted, isOfCategory, isOfStatus, placesOf, type Wanted } from './hold-wanted.ts';
import { beganBy } from './in-turn.ts';
import { beginsWithin } from './name-in-question.ts';
import { ofOffice } from './of-office.ts';
import { BEGINNING, daysOf, END, isAcross, isOfDate, overlaps, type Span, timeAsked } from './read-time.ts';
import { type KindWords, kindWords, type SameKind } from './same-kind.ts';
import { isDatedStatusTable } from './status.ts';
import { isOfEvents, type RowPassage, rowStart, type Table } from './table.ts';
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
  /** True where the question may be about one thing only, though it names its kind. */
  readonly isOneEnough?: boolean;
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
  if (words === undefined || !asksFor(query, words, time.isOneEnough === true || isBetween(time)))
    return null;
  const wanted = wantedOf(query, table, words, isDated, index);
  const isMeant = !isDatedStatusTable(table) && query.terms.some(({ term }) => words.apart.has(term));
  if (wanted.length === 0 && !isDated && !isMeant) return null;
  if (wanted.some(isBeside(query))) return null;
  const columns = wantedColumns(query, table, kind, index);
  if (!areValues(wanted, kind, columns, index)) return null;
  const rows = words.offices.size > 0 ? ofOffice(table.rows, query, index) : table.rows;
  const { kept, decisive } = splitAtExclusion(query, wanted);
  const isLeftOut = excludes(query.text);
  // Of a place and a time that are left out together it cannot be told whether one of them is enough.
  if (isLeftOut && decisive.length > 0 === isDated) return null;
  const keptFit = fitBy(rows, { query, terms: kept, columns, table }, false, index);
  const ownFit = fitBy(rows, { query, terms: decisive, columns, table }, isLeftOut, index);
  const header = dateAsked(query, table, index);
  const sorted = Map.groupBy(
    rows.filter((row) => keptFit(row) !== 'no'),
    (row) => (keptFit(row) === 'yes' ? bothOf(ownFit(row), timeFit(row, time, header)) : 'unknown'),
  );
  const isHeld = wanted.length === 0 || rows.some((row) => keptFit(row) === 'yes' && ownFit(row) === 'yes');
  return {
    yes: sorted.get('yes') ?? [],
    no: sorted.get('no') ?? [],
    // Where no row holds what is wanted, nothing is known of where it would stand.
    unknown: isHeld ? (sorted.get('unknown') ?? []) : [],
  };
}

/** What is told ahead of "not" or "outside", which holds of all that are asked for, and what is left out behind it. */
function splitAtExclusion(query: Query, wanted: readonly QueryTerm[]) {
  const start = exclusionStart(query.text);
  if (start === null) return { kept: [], decisive: wanted };
  const isAhead = beginsWithin(query, { start: 0, end: start });
  return { kept: wanted.filter(isAhead), decisive: wanted.filter((term) => !isAhead(term)) };
}

/** How rows fit what is wanted: where some begin with it, those that only hold it do not. */
function fitBy(
  rows: readonly RowPassage[],
  wanted: Wanted,
  isLeftOut: boolean,
  index: PassageIndex,
): (row: RowPassage) => Fit {
  const { terms, columns } = wanted;
  if (terms.length === 0) return () => 'yes';
  const rowsHolding = (how: Holding) => rows.filter((row) => holdsWanted(row, wanted, how, index));
  const begun = rowsHolding('begins');
  if (isLeftOut && isOfStatus(wanted, index)) {
    const denying = rowsHolding('denies');
    return (row) => (begun.includes(row) ? 'yes' : denying.includes(row) ? 'no' : 'unknown');
  }
  const holding = begun.length > 0 || isOfCategory(wanted, index) ? begun : rowsHolding('anywhere');
  const deciding = decidingHeaders(holding, terms, columns, index);
  return (row) => (holding.includes(row) ? 'yes' : fitWithout(row, deciding));
}

/** Tells the words of what something came before or after, where it gives no day: the rows that hold them are not those. */
const isBeside = keepLast((query): ((term: QueryTerm) => boolean) => {
  const places = timeAsked(query).span === null ? besidesIn(query.text) : [];
  const tests = places.map((place) => beginsWithin(query, place));
  return (term) => tests.some((isWithin) => isWithin(term));
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
    rows.some(({ row }) =>
      row.cells.some(({ header, text }) => columns.has(header) && holds(text, term, index)),
    ),
  );
  const covered = new Set(held.flatMap(({ places }) => places));
  return placesOf(wanted).every((place) => covered.has(place));
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

function timeFit(row: RowPassage, { span, month }: WantedTime, header: string | null): Fit {
  const start = header === null ? rowStart(row) : dateUnder(row, header);
  if (span === null && month === null) return 'yes';
  if (start === null) return 'unknown';
  const isBy = header === null && beganBy(row);
  if (month !== null) {
    const own = start.split('-')[1];
    if (own === undefined || isBy) return 'unknown';
    return Number(own) === month ? 'yes' : 'no';
  }
  if (span === null) return 'yes';
  // What had begun by a day may have begun long before it.
  if (isBy && span.from !== BEGINNING) return lastDay(start) < span.from ? 'no' : 'unknown';
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
function asksFor(query: Query, { names, needed, apart }: KindWords, isOneEnough: boolean): boolean {
  const named = query.terms.filter(({ term }) => names.has(term) && !apart.has(term));
  if (named.length === 0 || !needed.every((word) => query.terms.some(({ term }) => term === word)))
    return false;
  const counted = new Set(countedWords(query.text));
  // Other languages count in the singular: "kaç zirve".
  if (counted.size > 0) return named.some(({ token }) => counted.has(token.toLowerCase()));
  // "When was the summit in X" may be asked by somebody who knows of one only.
  const isPlural = ({ token, places }: QueryTerm) => places.length === 1 && /s$/iu.test(token);
  return query.type === 'date' || isOneEnough || named.some(isPlural);
}

/** What the rows must hold: all that the table does not say of itself. */
function wantedOf(
  { terms, text }: Query,
  table: Table,
  { names, values }: KindWords,
  isDated: boolean,
  index: PassageIndex,
): readonly QueryTerm[] {
  const isOwn = (term: QueryTerm) =>
    names.has(term.term) ||
    (table.terms.has(term.term) && !values.has(term.term)) ||
    isHolding(term) ||
    isExcluding(term) ||
    (COMING_FROM.test(term.token) && FROM.test(text)) ||
    (isOfEvents(table) && isTakingPlace(term)) ||
    (isDated && isOfDate(term));
  const isValue = (term: QueryTerm) =>
    isOrdinal(term) || (isAsking(term) && !ASKS_FOR_LIST.test(term.token) && values.has(term.term));
  return [...unexplained(terms, isOwn, index.vocabulary), ...terms.filter(isValue)];
}

/** Words that ask for the rows, whatever their cells say: "listed in 1976" is no list. */
const ASKS_FOR_LIST =
  /^(?:lists?|names?|show|give|get|tell|find|all|every|each|please|total|number|count)$/iu;

/** Words that only say that somebody is of some place. */
const COMING_FROM = /^(?:come|comes|came|hails?|hailed|originat\p{L}+)$/iu;
const FROM = /\b(?:come|comes|came|hails?|hailed|originat\p{L}+) from\b/iu;

function holds(text: string, { term }: QueryTerm, { analyser }: PassageIndex): boolean {
  return analyser.terms(text).some((held) => held.term === term);
}
