import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isAsking, TELLS_NOTHING } from './asking-words.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

/** The rows whose whole name the question says, under any name that the glossary knows. */
export function namedRows(query: Query, { rows }: Table, index: PassageIndex): readonly RowPassage[] {
  const said = query.terms.filter(isSaid);
  const asked = new Set(said.map(({ term }) => term));
  const isMended = said.some(({ correctedTo }) => correctedTo !== null);
  return rows.filter((row) => isNamed(row, asked, index) || (isMended && isSpelt(row, asked, index)));
}

function isNamed(row: RowPassage, asked: ReadonlySet<string>, { parse, vocabulary }: PassageIndex): boolean {
  const { terms } = parse(rowName(row));
  // Hardly any row is named, and every question looks at all of them.
  if (!terms.some(({ term }) => asked.has(term))) return false;
  const name = terms.filter((term) => isSaid(term) && vocabulary.idf(term.term) > TELLS_NOTHING);
  const units = [...Map.groupBy(name, ({ position }) => position).values()];
  return units.length > 0 && units.every((unit) => unit.some(({ term }) => asked.has(term)));
}

/** A misspelt name is mended word by word, so no group of the glossary is found in it. */
function isSpelt(row: RowPassage, asked: ReadonlySet<string>, { analyser }: PassageIndex): boolean {
  const words = analyser
    .terms(rowName(row))
    .filter(({ term, token }) => term === analyser.processTerm(token));
  return words.length > 0 && words.every(({ term }) => asked.has(term));
}

/**
 * The rows of a succession that the question names, also by a part of a person's name that no other row
 * shares: a surname.
 */
export function namedHolders(query: Query, table: Table, index: PassageIndex): readonly RowPassage[] {
  const named = namedRows(query, table, index);
  if (named.length > 0 || !table.isSuccession) return named;
  const asked = query.terms.filter((term) => isSaid(term) && !term.isNumber && !isAsking(term));
  const names = [...new Set(table.rows.map(rowName))].filter((name) => PERSON.test(name));
  const called = asked.flatMap(({ term }) => {
    const own = names.filter((name) => wordsOf(name, index).has(term));
    return own.length === 1 ? own : [];
  });
  const [only, ...others] = new Set(called);
  return only === undefined || others.length > 0 ? [] : table.rows.filter((row) => rowName(row) === only);
}

/** Two to four words, each with a capital letter. */
const PERSON = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

function wordsOf(name: string, { analyser }: PassageIndex): ReadonlySet<string> {
  return new Set(analyser.terms(name).map(({ term }) => term));
}

/** A near-synonym of a name is not the name: a statute is not the Charter. */
function isSaid({ boost }: QueryTerm): boolean {
  return boost === 1;
}
