import type { PassageIndex } from '../../search/build-passage-index.ts';
import { rememberBy } from '../../search/remember.ts';
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

/** The words that tell a table from the others of its kind: "special", "informal". */
export function tellingApart(table: Table, kind: SameKind, index: PassageIndex): ReadonlySet<string> {
  const others = kind.filter((other) => other !== table);
  if (others.length === 0) return new Set();
  return others.reduce((own, other) => own.difference(other.terms), titleTerms(table, index));
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
