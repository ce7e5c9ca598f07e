import { firstDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { overlaps, readTime, type TimeRequest } from './read-time.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

/** Rows that answer a question, chosen by what it says of time, order and number. */
export interface TableAnswer {
  readonly table: Table;
  readonly rows: readonly [RowPassage, ...RowPassage[]];
  /** Verbatim from the first row; `null`: the row as a whole answers. */
  readonly short: string | null;
}

/** A question belongs to a table when the table's own words carry this share of its weight. */
const BELONGS = 0.7;

/** Words that say which row is meant, not which table. */
const CHOOSING =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|newest|oldest|earliest|recent|recently|next|upcoming|previous|former|current|currently|now|today|present|still|year|years|date|month|day|time|many|much|number|total|count|name|names|list|country|countries|state|states|nation|nations|person|people|before|after|since|until|between|during|\d.*)$/iu;

/** Answers from a table; `null` where the question does not choose among the rows of one. */
export function answerFromTable(
  query: Query,
  tables: readonly Table[],
  index: PassageIndex,
  asOf?: string,
): TableAnswer | null {
  const time = readTime(query.text, asOf);
  let best: { readonly answer: TableAnswer; readonly fit: number } | null = null;
  for (const table of tables) {
    const named = namedRows(query, table, index);
    const fit = fitOf(query, table, named, index);
    if (fit < BELONGS || (best !== null && fit <= best.fit)) continue;
    const rows = selectRows(query, time, table, named);
    const [first, ...others] = rows;
    if (first === undefined) continue;
    best = { fit, answer: { table, rows: [first, ...others], short: shortOf(query, first, index) } };
  }
  return best?.answer ?? null;
}

/** The rows whose whole name the question says. */
function namedRows(query: Query, table: Table, index: PassageIndex): readonly RowPassage[] {
  const asked = new Set(query.terms.map(({ term }) => term));
  return table.rows.filter((row) => {
    const name = index.analyser.terms(rowName(row)).map(({ term }) => term);
    return name.length > 0 && name.every((term) => asked.has(term));
  });
}

function fitOf(query: Query, table: Table, named: readonly RowPassage[], index: PassageIndex): number {
  const names = new Set(named.flatMap((row) => index.analyser.terms(rowName(row)).map(({ term }) => term)));
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
  return own === 0 ? 0 : held / all;
}

function selectRows(
  query: Query,
  time: TimeRequest,
  table: Table,
  named: readonly RowPassage[],
): readonly RowPassage[] {
  if (time.span !== null) return selectBySpan(time.span, table);
  const neighbour = NEIGHBOUR.exec(query.text)?.[1]?.toLowerCase();
  if (neighbour !== undefined && named.length > 0 && table.isSuccession)
    return selectNeighbour(named, table, neighbour);
  const ordered = table.rows.filter(({ validFrom }) => validFrom !== null).toSorted(byStart);
  if (time.order === 'first') return ordered.slice(0, 1);
  if (time.order === 'last') return ordered.slice(-1);
  if (time.order === 'previous' && table.isSuccession) return ordered.slice(-2, -1);
  if (time.order !== null || !table.isSuccession || named.length > 0 || PAST.test(query.text)) return [];
  return table.rows.filter(({ validUntil }) => validUntil === null);
}

const NEIGHBOUR = /\b(before|after|preceded|succeeded|followed|replaced)\b/iu;
const PAST = /\b(?:was|were|did|had|ever|chaired|headed|led|used to|have been|has been|all|list|every)\b/iu;

function byStart(a: RowPassage, b: RowPassage): number {
  return firstDay(a.validFrom ?? '').localeCompare(firstDay(b.validFrom ?? ''));
}

/** Rows of a succession hold until the next begins; any other row is an event of its day. */
function selectBySpan(
  span: { readonly from: string; readonly until: string },
  table: Table,
): readonly RowPassage[] {
  return table.rows
    .filter(({ validFrom, validUntil }) => {
      if (validFrom === null) return false;
      return table.isSuccession
        ? overlaps(validFrom, validUntil, span)
        : overlaps(validFrom, validFrom, span);
    })
    .toSorted(byStart);
}

function selectNeighbour(named: readonly RowPassage[], table: Table, word: string): readonly RowPassage[] {
  const ordered = table.rows.filter(({ validFrom }) => validFrom !== null).toSorted(byStart);
  const step = word === 'before' || word === 'preceded' ? -1 : 1;
  return named
    .flatMap((row) => ordered[ordered.indexOf(row) + step] ?? [])
    .filter((row) => !named.includes(row));
}

/** The cell whose header the question names, for a number; the row's name for who and which. */
function shortOf(query: Query, row: RowPassage, index: PassageIndex): string | null {
  if (query.type === 'number') return cellFor(query.terms, row, index, /^\d/u);
  if (query.type === 'person' || /\b(?:which|what)\b/iu.test(query.text)) return rowName(row);
  return null;
}

function cellFor(
  terms: readonly QueryTerm[],
  { row }: RowPassage,
  index: PassageIndex,
  pattern: RegExp,
): string | null {
  const wanted = new Set(terms.map(({ term }) => term));
  const cells = row.cells.filter(({ text }) => pattern.test(text));
  return (
    cells.find(({ header }) => index.analyser.terms(header).some(({ term }) => wanted.has(term)))?.text ??
    null
  );
}
