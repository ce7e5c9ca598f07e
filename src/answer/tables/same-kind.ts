import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import { rememberBy } from '../../search/remember.ts';
import { TELLS_NOTHING } from './asking-words.ts';
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
  /** Of those what a question must say. */
  readonly needed: readonly string[];
  /** The terms of the offices that its rows tell of in their second column; empty where they tell of none. */
  readonly offices: ReadonlySet<string>;
  /** The terms of names by which rows are told apart, however many rows share one. */
  readonly values: ReadonlySet<string>;
  /** Those of them that are no names: what the rows are, or how they stand. */
  readonly categories: ReadonlySet<string>;
}

/** Read once for each table: every question is held against all of them. */
export const kindWords = rememberBy((index: PassageIndex) =>
  rememberBy(
    (kind: SameKind): ReadonlyMap<Table, KindWords> =>
      new Map(kind.map((table) => [table, readWords(table, kind, index)])),
  ),
);

/** The words of a table among those of its kind. */
export function wordsOf(table: Table, tables: readonly Table[], index: PassageIndex): KindWords | undefined {
  const kind = tablesByKind(tables).find((own) => own.includes(table));
  return kind === undefined ? undefined : kindWords(index)(kind).get(table);
}

function readWords(table: Table, kind: SameKind, index: PassageIndex): KindWords {
  const termsOf = (text: string) => index.analyser.terms(text).map(({ term }) => term);
  const title = kind.length > 1 ? titleTerms(table, index) : new Set<string>();
  const status = isDatedStatusTable(table) ? commonStatus(table) : '';
  const office = officeWords(table, index);
  const grouping = new Set(kind.flatMap((own) => [...own.grouping]));
  const cells = table.rows.flatMap(({ row }) => row.cells);
  const named = cells.filter(({ header, text }) => grouping.has(header) && /^\p{Lu}/u.test(text));
  const sorted = cells.filter(({ header }) => table.roles.categories.has(header));
  const valuesOf = (some: typeof cells) =>
    new Set(some.flatMap(({ text }) => termsOf(text))).difference(table.words.near);
  return {
    apart: kind
      .filter((other) => other !== table)
      .reduce((own: ReadonlySet<string>, other) => own.difference(other.terms), title),
    names: new Set([
      ...termsOf(table.headers[0] ?? ''),
      ...termsOf(status),
      ...title,
      ...office.names,
      ...(table.roles.isOfCountries ? termsOf('country state nation') : []),
    ]),
    needed: office.needed,
    offices: new Set(office.names),
    values: valuesOf([...named, ...sorted]),
    categories: valuesOf(sorted),
  };
}

/** What those are called whom a table lists by their names: as its title says, or by the offices that they hold. */
interface OfficeWords {
  readonly names: readonly string[];
  /** The first word that is the same in the title and in all offices: a deputy director is no director. */
  readonly needed: readonly string[];
}

function officeWords(table: Table, { analyser, vocabulary }: PassageIndex): OfficeWords {
  const isTelling = ({ term }: { readonly term: string }) =>
    !isConcept(term) && vocabulary.idf(term) > TELLS_NOTHING;
  const termsOf = (text: string) =>
    analyser
      .terms(text)
      .filter(isTelling)
      .map(({ term }) => term);
  const title = termsOf(table.rows[0]?.headings.at(-1) ?? '');
  const isNamed = analyser.terms(table.headers[0] ?? '').some(({ term }) => title.includes(term));
  if (isNamed || !table.roles.isOfActors) return { names: [], needed: [] };
  const offices = table.rows.map(({ row }) => new Set(termsOf(row.cells[1]?.text ?? '')));
  return {
    names: [...title, ...offices.flatMap((office) => [...office])],
    needed: title.filter((term) => offices.every((office) => office.has(term))).slice(0, 1),
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
