import type { PassageIndex } from '../../search/build-passage-index.ts';
import { keepLast } from '../../search/keep-last.ts';
import type { Query } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import { isAsking, isSaid } from './asking-words.ts';
import { type NamedRow, type RowPassage, rowName, type Table } from './table.ts';

/** The rows whose whole name the question says, under any name that the glossary knows; in the table's order. */
export function namedRows(query: Query, table: Table): readonly RowPassage[] {
  const kept = rowsByTable(query);
  const known = kept.get(table);
  if (known !== undefined) return known;
  const fresh = readNames(query, table);
  kept.set(table, fresh);
  return fresh;
}

/** Kept until the next query, because nearly every way to read a table asks for them. */
const rowsByTable = keepLast(() => new Map<Table, readonly RowPassage[]>());

function readNames(query: Query, { rows, names }: Table): readonly RowPassage[] {
  const { asked, isMended } = saidIn(query);
  const named = new Set<RowPassage>();
  for (const term of asked) {
    for (const name of names.get(term) ?? [])
      if (isNamed(name, asked) || (isMended && isSpelt(name, asked))) named.add(name.row);
  }
  return named.size === 0 ? [] : rows.filter((row) => named.has(row));
}

/** The terms that a question says, and whether any of them was misspelt. */
const saidIn = keepLast(({ terms }) => {
  const said = terms.filter(isSaid);
  return {
    asked: new Set(said.map(({ term }) => term)),
    isMended: said.some(({ correctedTo }) => correctedTo !== null),
  };
});

function isNamed({ units }: NamedRow, asked: ReadonlySet<string>): boolean {
  return units.length > 0 && units.every((unit) => unit.some((term) => asked.has(term)));
}

/** Of a misspelt name that is mended word by word no group of the glossary may be found. */
function isSpelt({ spelling }: NamedRow, asked: ReadonlySet<string>): boolean {
  return spelling.length > 0 && spelling.every((term) => asked.has(term));
}

/**
 * The rows of a succession that the question names, also by a part of a person's name that no other row
 * shares: a surname.
 */
export function namedHolders(query: Query, table: Table, index: PassageIndex): readonly RowPassage[] {
  const named = namedRows(query, table);
  if (named.length > 0 || !table.isSuccession) return named;
  const called = calledRows(query, table, index);
  return new Set(called.map(rowName)).size > 1 ? [] : called;
}

/** The rows of everybody whom a question names or calls by a part of a name that no other row shares. */
export function calledRows(query: Query, table: Table, index: PassageIndex): readonly RowPassage[] {
  const named = new Set(namedRows(query, table).map(rowName));
  const people = peopleIn(index)(table);
  for (const { term } of query.terms.filter((term) => isSaid(term) && !term.isNumber && !isAsking(term))) {
    const [own, ...others] = people.get(term) ?? [];
    if (own !== undefined && others.length === 0) named.add(own);
  }
  return table.rows.filter((row) => named.has(rowName(row)));
}

/** Two to four words, each with a capital letter. */
const PERSON = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** The people that a table names, by every term of their names. */
const peopleIn = rememberBy(({ analyser }: PassageIndex) =>
  rememberBy(({ rows }: Table): ReadonlyMap<string, readonly string[]> => {
    const people = [...new Set(rows.map(rowName))].filter((name) => PERSON.test(name));
    const told = people.flatMap((name) =>
      [...new Set(analyser.terms(name).map(({ term }) => term))].map((term) => ({ name, term })),
    );
    const byTerm = Map.groupBy(told, ({ term }) => term);
    return new Map([...byTerm].map(([term, own]) => [term, own.map(({ name }) => name)]));
  }),
);
