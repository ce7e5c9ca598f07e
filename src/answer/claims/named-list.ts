import type { Passage } from '../../corpus/passage.ts';
import { type RowPassage, rowName, type Table } from '../tables/table.ts';
import type { Unit } from './read-units.ts';
import { keysOf } from './read-units.ts';
import type { Reading } from './reading.ts';

/** A table whose rows a sentence lists in full: "The 28 member states of CICA are …". */
export interface NamedList {
  readonly table: Table;
  /** The sentence that names them all. */
  readonly listing: Passage;
  /** What they are, verbatim from the listing: "member states". */
  readonly what: string;
  /** The pieces of that. */
  readonly units: readonly Unit[];
  /** The row of a name; `undefined`: not in the list. */
  find(name: string): RowPassage | undefined;
}

/** How a full list says what it lists. */
const WHAT = /(?:\d+|\b(?:[a-z]+)) (?<what>[\p{Ll}]+ [\p{Ll}]+)(?: of \p{Lu}\p{L}*)? are\b/u;

const NAMING_HEADER = /called|name|abbreviation|short/iu;

export function collectLists(
  tables: readonly Table[],
  read: (text: string) => Reading,
): readonly NamedList[] {
  return tables.flatMap((table) => {
    const what = WHAT.exec(table.listing?.text ?? '')?.groups?.['what'];
    if (table.listing === null || what === undefined) return [];
    const rows = rowsByName(table, read);
    // Some names need their article: "the US".
    const find = (name: string) =>
      rows.get(nameKey(read(name).units)) ?? rows.get(nameKey(read(`the ${name}`).units));
    return [{ table, listing: table.listing, what, units: read(what).units, find }];
  });
}

/** By every name that a row goes by: its own, the one in brackets, and those of a naming column. */
function rowsByName(table: Table, read: (text: string) => Reading): ReadonlyMap<string, RowPassage> {
  const names = table.rows.flatMap((row) =>
    namesOf(row).map((name) => [nameKey(read(name).units), row] as const),
  );
  return new Map(names.filter(([key]) => key !== ''));
}

function namesOf(row: RowPassage): readonly string[] {
  const [first] = row.row.cells;
  const inBrackets = /\(([^)]*)\)\s*$/u.exec(first?.text ?? '')?.[1];
  const also = row.row.cells.slice(1).filter(({ header }) => NAMING_HEADER.test(header));
  return [rowName(row), inBrackets ?? '', ...also.map(({ text }) => text)].filter((name) => name !== '');
}

/** The same for two ways of writing one name. */
export function nameKey(units: readonly Unit[]): string {
  return units
    .map((unit) => keysOf(unit)[0] ?? unit.text)
    .toSorted()
    .join(' ');
}
