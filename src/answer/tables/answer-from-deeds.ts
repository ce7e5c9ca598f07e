import type { PassageIndex } from '../../search/build-passage-index.ts';
import { findCountries } from './country-names.ts';
import { namesIn, type RowPassage, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';
import { textUnder } from './text-under.ts';

const DEED =
  /^\P{L}*(?:what|which \p{L}+)(?: all| else)? (?:does|do|did|is|was|has|have) (?<who>(?:\p{L}+ ){1,4}?)(?<verb>\p{L}+)\P{L}*$/iu;

/** Answers "what does X coordinate" with every row that has the country X under a header that says so: "Coordinator". */
export function answerFromDeeds(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { who = '', verb = '' } = DEED.exec(query.text)?.groups ?? {};
  if (findCountries(who).length !== 1) return null;
  const deed = index.analyser.processTerm(verb.toLowerCase());
  if (deed === null) return null;
  const [found, ...others] = tables.flatMap((table) => {
    const column = columnsSaying(deed, table, index).find(
      (header) => rowsHolding(who, header, table, index).length > 0,
    );
    return column === undefined ? [] : [{ table, column }];
  });
  if (found === undefined || others.length > 0) return null;
  const { table, column } = found;
  const silent = table.rows.filter((row) => textUnder(row, column) === null).length;
  return rowsAnswer(rowsHolding(who, column, table, index), undefined, silent);
}

/** The headers that say what is done, those that say nothing else first. */
function columnsSaying(deed: string, { headers }: Table, { analyser }: PassageIndex): readonly string[] {
  const termsOf = (header: string) => analyser.terms(header).map(({ term }) => term);
  return headers
    .slice(1)
    .filter((header) => termsOf(header).includes(deed))
    .toSorted((a, b) => a.split(/[\s-]/u).length - b.split(/[\s-]/u).length);
}

function rowsHolding(
  who: string,
  header: string,
  { rows }: Table,
  index: PassageIndex,
): readonly RowPassage[] {
  const wanted = termsOfName(who, index);
  const isWho = (name: string) => wanted.size > 0 && wanted.isSubsetOf(termsOfName(name, index));
  return rows.filter((row) => namesIn(textUnder(row, header) ?? '').some(isWho));
}

/** The words of a name, and the groups of the glossary that know it under other names. */
function termsOfName(name: string, index: PassageIndex): ReadonlySet<string> {
  return new Set(index.parse(name.trim()).terms.flatMap(({ term, boost }) => (boost === 1 ? [term] : [])));
}
