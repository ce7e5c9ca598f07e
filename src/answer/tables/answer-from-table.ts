import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { readTime } from './read-time.ts';
import { selectRows } from './select-rows.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

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
    .toSorted((a, b) => b.fit - a.fit || b.title - a.title);
  for (const { table } of fitting) {
    const answer = answerFrom(question, table, index);
    if (answer !== null) return answer;
  }
  return null;
}

function answerFrom({ query, asOf }: TableQuestion, table: Table, index: PassageIndex): TableAnswer | null {
  const time = readTime(query.text, asOf);
  if (time.span === null && time.order === null && LIST.test(query.text) && query.type !== 'number') {
    return table.listing === null ? null : { passages: [table.listing], short: null };
  }
  const named = namedRows(query, table, index);
  const [first, ...others] = selectRows(query, time, table, named);
  if (first === undefined) return null;
  const short = shortOf(query, first, index);
  if (query.type === 'number' && short === null) return null;
  if (!(time.span !== null || time.order !== null || named.length > 0 || asksForHolder(query, table, index)))
    return null;
  return { passages: [first, ...others], short };
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

/** The rows whose whole name the question says. */
function namedRows(query: Query, table: Table, index: PassageIndex): readonly RowPassage[] {
  const asked = new Set(query.terms.map(({ term }) => term));
  return table.rows.filter((row) => {
    const name = index.analyser.terms(rowName(row)).map(({ term }) => term);
    return name.length > 0 && name.every((term) => asked.has(term));
  });
}

function fitOf(
  query: Query,
  table: Table,
  index: PassageIndex,
): { readonly fit: number; readonly title: number } {
  const names = new Set(
    namedRows(query, table, index).flatMap((row) =>
      index.analyser.terms(rowName(row)).map(({ term }) => term),
    ),
  );
  const units = Map.groupBy(
    query.terms.filter(({ token }) => !CHOOSING.test(token)),
    ({ position }) => position,
  );
  let all = 0;
  let held = 0;
  let own = 0;
  for (const unit of units.values()) {
    const weight = unit.reduce((sum, { idf }) => sum + idf, 0);
    const isOwn = unit.some(({ term }) => table.terms.has(term));
    all += weight;
    if (isOwn || unit.some(({ term }) => names.has(term))) held += weight;
    if (isOwn) own += weight;
  }
  const asked = new Set(query.terms.map(({ term }) => term));
  const title = index.analyser.terms(table.rows[0]?.headings.at(-1) ?? '').map(({ term }) => term);
  return {
    fit: own === 0 ? 0 : held / all,
    title: title.filter((term) => asked.has(term)).length / Math.max(title.length, 1),
  };
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
