import { lastDay } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { namedRows } from './named-rows.ts';
import { readTime, type TimeRequest } from './read-time.ts';
import { NEIGHBOUR, selectRows } from './select-rows.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';

/** Passages that answer a question, chosen by what it says of time, order and number. */
export interface TableAnswer {
  readonly passages: readonly [Passage, ...Passage[]];
  /** Verbatim from the first passage; `null`: the passage as a whole answers. */
  readonly short: string | null;
}

/** What is known of the question when a table is tried. */
export interface TableQuestion {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** The day given beside the question. */
  readonly asOf: string | undefined;
}

/** A question belongs to a table when the table's own words carry this share of its weight. */
const BELONGS = 0.8;

/** Words that say which row is meant, not which table. */
const CHOOSING =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|newest|oldest|earliest|recent|recently|next|upcoming|previous|former|current|currently|now|today|present|still|year|years|date|month|day|time|many|much|number|total|count|name|names|list|all|every|country|countries|nation|nations|person|people|before|after|since|until|between|during|\d.*)$/iu;

const LIST =
  /\b(?:list|name all|names of|who are|which (?:countries|states|nations|organi[sz]ations|bodies) (?:are|is|have|has)|what are|all (?:the )?\p{L}+|every)\b/iu;

/** Answers from the table that fits best; `null` where the question does not choose among the rows of one. */
export function answerFromTable(
  question: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const fitting = tables
    .map((table) => ({ table, ...fitOf(question.query, table, index) }))
    .filter(({ fit }) => fit >= BELONGS)
    .toSorted((a, b) => b.named.length - a.named.length || b.title - a.title || b.fit - a.fit);
  // A question that names a row is about that row, whatever other tables could say.
  const isAboutRow = fitting.some(({ named }) => named.length > 0) && !NEIGHBOUR.test(question.query.text);
  if (isAboutRow && readTime(question.query.text, question.asOf).span === null) return null;
  for (const { table, ...fit } of fitting) {
    const answer = answerFrom(question, table, fit, index);
    if (answer !== null) return answer;
  }
  return null;
}

function answerFrom(
  { query, asOf }: TableQuestion,
  table: Table,
  { named, title, close }: Fit,
  index: PassageIndex,
): TableAnswer | null {
  const time = readTime(query.text, asOf);
  if (isForetold(query, time, table)) return null;
  const isList = time.span === null && time.order === null && named.length === 0 && LIST.test(query.text);
  if (isList && query.type !== 'number') return title >= TITLE_SHARE ? wholeTable(table) : null;
  if (time.span === null && named.length === 0 && title < TITLE_SHARE) return null;
  if (Math.max(title, close) < TITLE_SHARE) return null;
  const [first, ...others] = selectRows(query, time, table, named);
  if (first === undefined) return null;
  const short = shortOf(query, first, index);
  if (query.type === 'number' && short === null) return null;
  if (time.span === null && time.order === null && named.length === 0 && !asksForHolder(query, table, index))
    return null;
  return { passages: [first, ...others], short };
}

/** What will be on days after all that a table knows is not said by a row that merely has no end yet. */
function isForetold({ text }: Query, { span }: TimeRequest, { rows }: Table): boolean {
  if (span === null || !FUTURE.test(text)) return false;
  return rows.every((row) =>
    [row.asOf, rowStart(row)].every((date) => date === null || lastDay(date) < span.from),
  );
}

const FUTURE = /\b(?:will|shall|going to)\b/iu;

/** A choice by order, or of all rows, is safe only where the question names what the table lists. */
const TITLE_SHARE = 0.4;

/** More rows than this are not quoted one by one. */
const ROW_LIMIT = 15;

function wholeTable({ listing, rows }: Table): TableAnswer | null {
  const [first, ...others] = rows;
  if (listing !== null) return { passages: [listing], short: null };
  return first === undefined || rows.length > ROW_LIMIT
    ? null
    : { passages: [first, ...others], short: null };
}

/** Who holds an office, or how many there are, is asked of now when no time is named. */
function asksForHolder(query: Query, table: Table, index: PassageIndex): boolean {
  if (query.type === 'number') return true;
  if (query.type !== 'person' && !/\b(?:which|what) (?:country|state|nation|person)\b/iu.test(query.text))
    return false;
  const headers = new Set(
    table.headers.flatMap((header) => index.analyser.terms(header).map(({ term }) => term)),
  );
  const title = new Set(index.analyser.terms(table.rows[0]?.headings.at(-1) ?? '').map(({ term }) => term));
  return query.terms.some(({ term }) => headers.has(term) || title.has(term));
}

/** The share of a table's title that the question says; what every passage holds does not count. */
function titleShare(query: Query, table: Table, index: PassageIndex): number {
  const title = index.parse(table.rows[0]?.headings.at(-1) ?? '');
  const asked = new Set(query.terms.map(({ term }) => term));
  return unitShare(title, (term) => asked.has(term.term));
}

/** The share of a query's weight whose tokens, or the groups that they belong to, pass a test. */
function unitShare(query: Query, test: (term: QueryTerm) => boolean): number {
  let all = 0;
  let held = 0;
  for (const unit of Map.groupBy(query.terms, ({ position }) => position).values()) {
    const weight = unit.reduce((sum, { idf }) => sum + idf, 0);
    all += weight;
    if (unit.some(test)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

function fitOf(query: Query, table: Table, index: PassageIndex): Fit {
  const named = namedRows(query, table, index);
  const names = new Set(named.flatMap((row) => index.parse(rowName(row)).terms.map(({ term }) => term)));
  const about = { ...query, terms: query.terms.filter(({ token }) => !CHOOSING.test(token)) };
  const own = unitShare(about, ({ term }) => table.terms.has(term));
  const fit = own === 0 ? 0 : unitShare(about, ({ term }) => table.terms.has(term) || names.has(term));
  const near = new Set(
    [...table.headers, table.rows[0]?.headings.at(-1) ?? ''].flatMap((text) =>
      index.analyser.terms(text).map(({ term }) => term),
    ),
  );
  return {
    fit,
    named,
    title: titleShare(query, table, index),
    close: unitShare(about, ({ term }) => near.has(term)),
  };
}

interface Fit {
  /** The share of the question's weight that the table's words and the named rows carry. */
  readonly fit: number;
  /** The share of the table's title that the question says. */
  readonly title: number;
  /** The share of the question that the table's title and headers carry. */
  readonly close: number;
  readonly named: readonly RowPassage[];
}

/** The cell whose header the question names, for a number; the row's name for who and which. */
function shortOf(query: Query, row: RowPassage, index: PassageIndex): string | null {
  if (query.type === 'number') return numberFor(query, row, index);
  if (
    query.type === 'person' ||
    /^\W*(?:in |on |at )?(?:which|what) (?:country|state|nation)\b/iu.test(query.text)
  )
    return rowName(row);
  return null;
}

function numberFor({ terms }: Query, { row }: RowPassage, index: PassageIndex): string | null {
  const wanted = new Set(terms.map(({ term }) => term));
  const cells = row.cells.filter(({ text }) => /^\d+$/u.test(text));
  return (
    cells.find(({ header }) => index.analyser.terms(header).some(({ term }) => wanted.has(term)))?.text ??
    null
  );
}
