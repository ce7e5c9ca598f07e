import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isHolding, tells, unexplained, unitsOf, weightIn } from './asking-words.ts';
import { ACTS } from './column-roles.ts';
import { titleTerms } from './same-kind.ts';
import type { Table } from './table.ts';

/** A question names what a table lists where it says this share of its title, or the header of its dates. */
const SAID = 0.5;

/**
 * How many words of a table's title a question leaves out, where it names what the table lists and nothing else that
 * `isKnown` does not know; `null` otherwise. "The last meeting" leaves out that a table has informal ones only.
 */
export function leftOutOf(
  query: Query,
  table: Table,
  isKnown: (term: QueryTerm) => boolean,
  index: PassageIndex,
): number | null {
  const { analyser, vocabulary } = index;
  const kind = kindTerms(table, index);
  const isOfKind = (term: QueryTerm) => kind.has(term.term);
  if (unexplained(query.terms, (term) => isOfKind(term) || isKnown(term), vocabulary).length > 0) return null;
  const [header = ''] = table.headers;
  const ofHeader = new Set(analyser.terms(header).map(({ term }) => term));
  const asked = new Set(query.terms.map(({ term }) => term));
  const units = unitsOf(index.parse(titleOf(table)).terms).filter(
    (unit) => tells(unit, vocabulary) && !unit.every(isHolding),
  );
  // A state is a state in every table: what its kind is stands beside the word.
  const others = units.filter((unit) => !unit.some(({ term }) => ofHeader.has(term)));
  const telling = ACTS.test(header) && others.length > 0 ? others : units;
  const weightOf = (some: typeof units) =>
    some.flat().reduce((sum, term) => sum + weightIn(term, vocabulary), 0);
  const said = telling.filter((unit) => unit.some(({ term }) => asked.has(term)));
  const isDated = query.terms.some((term) => table.words.dates.has(term.term) && tells([term], vocabulary));
  if (!isDated && (said.length === 0 || weightOf(said) < SAID * weightOf(telling))) return null;
  return telling.length - said.length;
}

/** The words for what a table lists. */
export function kindTerms(table: Table, index: PassageIndex): ReadonlySet<string> {
  return titleTerms(table, index).union(table.words.dates);
}

function titleOf({ rows }: Table): string {
  return rows[0]?.headings.at(-1) ?? '';
}
