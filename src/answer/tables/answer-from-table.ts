import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { AUXILIARY } from '../../search/question-words.ts';
import { isHolding, isSaid, unexplained, unitsOf } from './asking-words.ts';
import { ACTS } from './column-roles.ts';
import { dateAsked } from './date-asked.ts';
import { fitOf, type TableFit } from './fit-table.ts';
import { lacksCellAsked } from './lacks-cell.ts';
import { ofOffice } from './of-office.ts';
import { isOfDate, readTime, type TimeRequest } from './read-time.ts';
import { wordsOf } from './same-kind.ts';
import { countHeaders, numberFor } from './select-number.ts';
import { isUnsure, NEIGHBOUR, selectRows } from './select-rows.ts';
import { dateHeader, isOfEvents, type RowPassage, rowName, type Table } from './table.ts';
import type { TableAnswer, TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';
import { wholeTable } from './whole-table.ts';

const LIST =
  /\b(?:list|name all|names of|who are|who (?:has|have) (?:ever )?\p{L}+ed|which (?:\p{L}+s|bodies|countries) (?:are|have)|which (?:countries|states|nations|organi[sz]ations|bodies) (?:is|has)|what are|(?:which|what) \p{L}+s (?:does|do) (?:it|\p{L}+) have|all (?:the )?\p{L}+|every)\b/iu;

/** Answers from the table that fits best; `null` where the question does not choose among the rows of one. */
export function answerFromTable(
  question: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { query, asOf } = question;
  if (query.type !== 'yes-no' && (DENIES.test(query.text) || ASKS_WHAT_CALLED.test(query.text))) return null;
  const time = readTime(query.text, asOf);
  const fitting = tables
    .flatMap((table) => {
      const fit = fitOf(query, table, index);
      return fit === null ? [] : [{ table, fit }];
    })
    .toSorted((a, b) => compareFits(a.fit, b.fit, time));
  // A question that names a row is about that row, whatever other tables could say.
  const isKind = (row: RowPassage) => fitting.some(({ table }) => saysKind(rowName(row), table, index));
  const isAboutRow =
    fitting.some(({ fit }) => fit.named.some((row) => !isKind(row))) && !NEIGHBOUR.test(query.text);
  if (isAboutRow && time.span === null) return null;
  for (const { table, fit } of fitting) {
    // Not all of them are asked for by who says what some of them are.
    const words = wordsOf(table, tables, index);
    if (query.terms.some((term) => isSaid(term) && !isOfDate(term) && words?.categories.has(term.term)))
      continue;
    if (countsThem(query, table, index) || isOfOthers(query, table)) continue;
    const answer = answerFrom(question, time, table, fit, index);
    if (answer !== null) return answer;
  }
  return null;
}

/** People who follow one another in an office are no country: "which country leads it". */
function isOfOthers({ text }: Query, { isSuccession, roles }: Table): boolean {
  return isSuccession && !roles.isOfCountries && ASKS_COUNTRY.test(text) && !COMES_FROM.test(text);
}

const ASKS_COUNTRY = /^\W*(?:in |on |at )?(?:which|what) (?:country|state|nation)\b/iu;
const COMES_FROM = /\bfrom\b|\bcomes?\b/iu;

const ASKS_WHICH = /\b(?:which|what|who|list|name|names)\b/iu;
/** Some of them are wanted, whatever they are called. */
const SOME_OF_THEM =
  /\b(?:first|last|newest|latest|oldest|earliest) (?:\p{L}+ )?(?:to|that|who|which)\b|\bformer \p{L}+s\b/iu;

/** How many observers there were does not tell which states they were. */
function countsThem({ text, type, terms }: Query, { roles }: Table, index: PassageIndex): boolean {
  if (type === 'number') return false;
  const asked = new Set(terms.map(({ term }) => term));
  const isAsked = (unit: readonly QueryTerm[]) => unit.some(({ term }) => asked.has(term));
  if (SOME_OF_THEM.test(text)) return roles.numbers.size > 0;
  if (!ASKS_WHICH.test(text)) return false;
  return roles.numbers.values().some((header) => unitsOf(index.parse(header).terms).every(isAsked));
}

/** Who did not join is not told by the rows of those who did; "observers and not members" is. */
const DENIES = new RegExp(
  String.raw`\b(?:${AUXILIARY}|who) (?:not|never)\b|n['’]t\b|\b(?:ha(?:s|ve|d)|with) no\b|\b(?:without|lacks?|lacked|lacking)\b`,
  'iu',
);

/** What something came to be called is told beside none of the rows of it. */
const ASKS_WHAT_CALLED =
  /\b(?:new|old|other|original|previous|earlier|later|proper) names?\b|\brenam\p{L}+|\bnames? (?:for|given to)\b/iu;

/** A row may be named as the things are that another table lists: "Summit" among bodies, beside the summits. */
function saysKind(name: string, { headers, rows }: Table, { analyser }: PassageIndex): boolean {
  const kind = new Set(analyser.terms(headers[0] ?? '').map(({ term }) => term));
  const isOwn = rows.some((row) => rowName(row) === name);
  return !isOwn && analyser.terms(name).every(({ term }) => kind.has(term));
}

/** Who "joined after 2010" stands where a column says when they joined. */
function compareFits(a: TableFit, b: TableFit, { span }: TimeRequest): number {
  const byDate = span === null ? 0 : Number(b.isDated) - Number(a.isDated);
  return byDate || b.title - a.title || b.share - a.share;
}

function answerFrom(
  { query, hits, order = null }: TableQuestion,
  time: TimeRequest,
  table: Table,
  fit: TableFit,
  index: PassageIndex,
): TableAnswer | null {
  if (time.span !== null && dateAsked(query, table, index) !== null) return null;
  const asksCountries = isOfEvents(table) && ASKS_COUNTRIES.test(query.text);
  if (asksCountries && !namesCountries(query, table, index)) return null;
  // A list is no answer to yes or no.
  if (query.type === 'yes-no' && fit.named.length === 0) return null;
  // A day given beside the question says nothing of what is asked.
  const saysWhen = time.span !== null && time.day === null;
  const isOpen = !saysWhen && time.order === null && fit.named.length === 0;
  if (isOpen && isListAsked(query, table, fit) && query.type !== 'number')
    return fit.title >= TITLE_SHARE
      ? wholeTable({ query, hits, asOf: time.day ?? undefined, order }, table, fit.share)
      : null;
  const isOrdered = time.order !== null && fit.isDated;
  if (!saysWhen && !isOrdered && fit.named.length === 0 && fit.title < TITLE_SHARE) return null;
  if (Math.max(fit.title, fit.close) < TITLE_SHARE) return null;
  if (query.type === 'person' && actorHeader(query, table, index) === null) return null;
  const told = selectRows(query, time, ofNamedOffice(query, table, index), fit.named);
  // Whether the one that is named is of that time, its own row says.
  const isOfOthers = !table.isSuccession && !told.some((row) => fit.named.includes(row));
  const chosen = query.type === 'yes-no' && told.length > 0 && isOfOthers ? fit.named : told;
  const [first, ...others] = chosen;
  if (first === undefined || lacksCellAsked(query, table, chosen, index)) return null;
  const short = shortOf(query, first, table, index);
  if (query.type === 'person' && !namesSomeone(short)) return null;
  const isUncounted = query.type === 'number' && short === null;
  if (isUncounted && !(saysWhen && countsTwoKinds(query, first, table, index))) return null;
  if (isOpen && (!asksForHolder(query, table, index) || asksForOther(query, table, index))) return null;
  const isShared = others.every((row) => shortOf(query, row, table, index) === short);
  return {
    passages: [first, ...others],
    short: isShared ? short : null,
    explained: fit.share,
    silentRows: silentOf(table, chosen, time),
  };
}

/** "Eleven heads of state", "about 50 delegations": how many they were does not tell who. */
function namesSomeone(short: string | null): boolean {
  return short === null || /\p{Lu}/u.test(short);
}

const ASKS_COUNTRIES =
  /^\P{L}*(?:(?:which|what) |(?:\p{L}+ ){0,3}names of (?:(?:the|all|\d+|\p{L}+) ){0,3})(?:countries|states|nations)\b/iu;

/** True where events have a column of countries that the question names in full, as "host country": no others are told of. */
function namesCountries({ terms }: Query, { headers }: Table, { analyser }: PassageIndex): boolean {
  const asked = new Set(terms.map(({ term }) => term));
  return headers.some(
    (header) =>
      COUNTRY.test(header) &&
      analyser.terms(header).every(({ term, token }) => asked.has(term) || COUNTRY.test(token)),
  );
}

const COUNTRY = /\b(?:country|state|nation)\b/iu;

/** "Observers" may be states and organisations, which a row counts apart: all that it counts answers. */
function countsTwoKinds(query: Query, row: RowPassage, table: Table, index: PassageIndex): boolean {
  const counted = countHeaders(query, table, index);
  return counted.length === 2 && counted.every((header) => textUnder(row, header) !== null);
}

/** How many rows do not say whether they are of the time asked about. */
function silentOf({ rows }: Table, chosen: readonly RowPassage[], { span }: TimeRequest): number {
  return span === null ? 0 : rows.filter((row) => !chosen.includes(row) && isUnsure(row, span)).length;
}

/** "The first Secretary General" is not the first of all who led under whatever title. */
function ofNamedOffice(query: Query, table: Table, index: PassageIndex): Table {
  return table.isSuccession ? { ...table, rows: ofOffice(table.rows, query, index) } : table;
}

/** A choice by order, or of all rows, is safe only where the question names what the table lists. */
const TITLE_SHARE = 0.4;

/** The column that can answer "who": that of the rows' names where the question is about them, or one that it names. */
function actorHeader({ terms }: Query, table: Table, { analyser }: PassageIndex): string | null {
  const [kind = ''] = table.headers;
  const asked = new Set(terms.map(({ term }) => term));
  const isAsked = (text: string) => analyser.terms(text).some(({ term }) => asked.has(term));
  const title = table.rows[0]?.headings.at(-1) ?? '';
  if (table.roles.isOfActors && [kind, title, dateHeader(table.rows)].some(isAsked)) return kind;
  // "Heads of state" are no "host country": of such a header the word is said that tells which.
  const tellingPart = (header: string) => {
    const words = header.split(' ').filter((word) => !ACTS.test(word));
    return words.length > 0 ? words.join(' ') : header;
  };
  return table.headers.find((header) => ACTS.test(header) && isAsked(tellingPart(header))) ?? null;
}

/** A list is asked for in words for it, or by the bare name of what the table lists. */
function isListAsked(
  { text, type }: Query,
  { headers: [kind = ''], listing }: Table,
  { title, isBare }: TableFit,
): boolean {
  if (LIST.test(text)) return true;
  const isKeyword = (type === 'thing' || type === 'definition') && !/\b(?:what|which|who)\b/iu.test(text);
  const isPlural = /s\W*$/u.test(text) || /^event/iu.test(kind);
  const isSaid = title >= (listing === null ? WHOLE_TITLE : TITLE_SHARE);
  return isKeyword && isBare && isPlural && isSaid && !NEIGHBOUR.test(text);
}

const WHOLE_TITLE = 0.9;

/** Who holds an office, or how many there are, is asked of now when no time is named. */
function asksForHolder(query: Query, table: Table, index: PassageIndex): boolean {
  if (query.type === 'number') return true;
  const asksWhich = /\b(?:which|what) (?:country|state|nation|person)\b/iu.test(query.text);
  if (query.type !== 'person' && !asksWhich && !isPlainlyNow(query)) return false;
  const headers = new Set(
    table.headers.flatMap((header) => index.analyser.terms(header).map(({ term }) => term)),
  );
  const title = new Set(index.analyser.terms(table.rows[0]?.headings.at(-1) ?? '').map(({ term }) => term));
  return query.terms.some(({ term }) => headers.has(term) || title.has(term));
}

/** Who founded it is not who holds it now, though a header tells how each stretch began. */
function asksForOther({ terms, type }: Query, table: Table, index: PassageIndex): boolean {
  if (type !== 'person' || !table.isSuccession) return false;
  const { title, dates } = table.words;
  const offices = new Set(
    table.rows.flatMap(({ row }) => index.analyser.terms(row.cells[1]?.text ?? '').map(({ term }) => term)),
  );
  const isKnown = (term: QueryTerm) =>
    title.has(term.term) || dates.has(term.term) || offices.has(term.term) || isHolding(term);
  return unexplained(terms, isKnown, index.vocabulary).length > 0;
}

/** "Current chair", without a question word. */
function isPlainlyNow({ type, text }: Query): boolean {
  return (
    (type === 'thing' || type === 'definition') &&
    /\b(?:now|current(?:ly)?|today|present(?:ly)?|at the moment|rn|atm)\b/iu.test(text)
  );
}

/** The cell whose header the question names, for a number; the row's name for who and which. */
function shortOf(query: Query, row: RowPassage, table: Table, index: PassageIndex): string | null {
  if (query.type === 'number') return numberFor(query, row, table, index);
  const asksWho = query.type === 'person';
  if (!asksWho && !ASKS_COUNTRY.test(query.text)) return null;
  const header = actorHeader(query, table, index);
  if (header !== null && header !== table.headers[0]) return textUnder(row, header);
  // An event is no country.
  return asksWho || !isOfEvents(table) ? rowName(row) : null;
}
