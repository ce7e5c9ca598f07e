import type { PassageIndex } from '../../search/build-passage-index.ts';
import { rememberBy } from '../../search/remember.ts';
import { isDatedStatusTable, statusOf } from './status.ts';
import type { Table } from './table.ts';

/** Tables of one document that list things of one kind under the same headers: regular meetings, special ones. */
export type SameKind = readonly Table[];

/** The tables, those of one kind together; each in one group, in their order. */
export const tablesByKind = rememberBy((tables: readonly Table[]): readonly SameKind[] => {
  const groups: Table[][] = [];
  for (const table of tables) {
    const own = groups.find(([first]) => first !== undefined && areOfOneKind(first, table));
    if (own === undefined) groups.push([table]);
    else own.push(table);
  }
  return groups;
});

/** So many columns besides the first are hardly shared by chance. */
const SHARED_COLUMNS = 3;

function areOfOneKind(a: Table, b: Table): boolean {
  if (documentOf(a) !== documentOf(b) || a.isSuccession || b.isSuccession) return false;
  const [fewer, more] = [new Set(a.headers.slice(1)), new Set(b.headers.slice(1))].toSorted(
    (one, other) => one.size - other.size,
  );
  return fewer !== undefined && more !== undefined && fewer.size >= SHARED_COLUMNS && fewer.isSubsetOf(more);
}

function documentOf({ id }: Table): string {
  return id.replace(/#.*$/u, '');
}

/** What the words of a question mean to a table among those of its kind, whatever the question is. */
export interface KindWords {
  /** What tells it from the others of its kind: "special", "informal". */
  readonly apart: ReadonlySet<string>;
  /** What its rows are called: as the first header says, or their status; of several tables also by the title. */
  readonly names: ReadonlySet<string>;
  /** The terms of names by which rows are told apart, however many rows share one. */
  readonly values: ReadonlySet<string>;
}

/** Read once for each table: every question is held against all of them. */
export const kindWords = rememberBy((index: PassageIndex) =>
  rememberBy(
    (kind: SameKind): ReadonlyMap<Table, KindWords> =>
      new Map(kind.map((table) => [table, readWords(table, kind, index)])),
  ),
);

function readWords(table: Table, kind: SameKind, index: PassageIndex): KindWords {
  const termsOf = (text: string) => index.analyser.terms(text).map(({ term }) => term);
  const title = kind.length > 1 ? titleTerms(table, index) : new Set<string>();
  const status = isDatedStatusTable(table) ? commonStatus(table) : '';
  const grouping = new Set(kind.flatMap((own) => [...own.grouping]));
  const grouped = table.rows
    .flatMap(({ row }) => row.cells)
    .filter(({ header, text }) => grouping.has(header) && /^\p{Lu}/u.test(text));
  return {
    apart: kind
      .filter((other) => other !== table)
      .reduce((own: ReadonlySet<string>, other) => own.difference(other.terms), title),
    names: new Set([...termsOf(table.headers[0] ?? ''), ...termsOf(status), ...title]),
    values: new Set(grouped.flatMap(({ text }) => termsOf(text))).difference(table.words.near),
  };
}

/** The status that every row has, without what is said about it. */
function commonStatus({ rows }: Table): string {
  const [first = '', ...others] = new Set(rows.map((row) => statusOf(row).replace(/[,;].*$/u, '')));
  return others.length === 0 ? first : '';
}

/** The words that say what a table lists: those of its title and of its address. */
export function titleTerms(table: Table, index: PassageIndex): ReadonlySet<string> {
  return table.words.title.union(labelTerms(table, index));
}

/** Editors tell tables of one kind apart by their addresses, too: `ministerials#regular`. */
function labelTerms({ id }: Table, { analyser }: PassageIndex): ReadonlySet<string> {
  const label = id.replace(/^.*#/u, '').replaceAll('-', ' ');
  return new Set(analyser.terms(label).map(({ term }) => term));
}
