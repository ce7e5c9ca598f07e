import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { isAsking, isHolding, tells, unexplained, unitsOf, weightIn } from './asking-words.ts';
import { namedRows } from './named-rows.ts';
import { isOfDate } from './read-time.ts';
import { type RowPassage, rowName, type Table } from './table.ts';

/** How well a question fits a table. */
export interface TableFit {
  /** The share of the question's weight that the table's words and the named rows carry. */
  readonly share: number;
  /** The share of the table's title that the question says. */
  readonly title: number;
  /** The share of the question that the table's title and headers carry. */
  readonly close: number;
  readonly named: readonly RowPassage[];
  /** True where the question says nothing but the table's title, or what its rows are. */
  readonly isBare: boolean;
  /** True where the question says the header of the dates: who "joined" stands under "member since". */
  readonly isDated: boolean;
}

export function fitOf(query: Query, table: Table, index: PassageIndex): TableFit {
  const named = namedRows(query, table);
  const names = new Set(named.flatMap((row) => index.parse(rowName(row)).terms.map(({ term }) => term)));
  const isHeld = (term: QueryTerm) => table.isSuccession && isHolding(term);
  const about = { ...query, terms: query.terms.filter((term) => !chooses(term) && !isHeld(term)) };
  const { near, title, dates } = table.words;
  const isOfNothing = !unitsOf(about.terms).some((unit) => tells(unit, index.vocabulary));
  const isOfAll = isOfNothing && /^event/iu.test(table.headers[0] ?? '');
  const own = isOfNothing ? 0 : unitShare(about, index.vocabulary, ({ term }) => table.terms.has(term));
  const share =
    own === 0
      ? 0
      : unitShare(about, index.vocabulary, ({ term }) => table.terms.has(term) || names.has(term));
  return {
    share: isOfAll ? 1 : share,
    named,
    isBare:
      about.terms.length > 0 &&
      unexplained(about.terms, ({ term }) => title.has(term), index.vocabulary).length === 0,
    title: titleShare(query, table.rows[0]?.headings.at(-1) ?? '', index),
    close: isOfAll ? 1 : unitShare(about, index.vocabulary, ({ term }) => near.has(term)),
    isDated: about.terms.some(({ term }) => dates.has(term)),
  };
}

/** Words and numbers that say which row is meant, not which table. */
function chooses(term: QueryTerm): boolean {
  return isAsking({ token: term.token.split(' ')[0] ?? '' }) || isOfDate(term);
}

/** The share of a table's title that the question says; what every passage holds does not count. */
function titleShare(query: Query, heading: string, index: PassageIndex): number {
  const asked = new Set(query.terms.map(({ term }) => term));
  return unitShare(index.parse(heading), index.vocabulary, (term) => asked.has(term.term));
}

/** The share of a query's weight whose tokens, or the groups that cover them, pass a test. */
function unitShare(query: Query, vocabulary: Vocabulary, test: (term: QueryTerm) => boolean): number {
  const covered = new Set(query.terms.filter(test).flatMap(({ places }) => places));
  let all = 0;
  let held = 0;
  for (const unit of unitsOf(query.terms)) {
    const weight = unit.reduce((sum, term) => sum + weightIn(term, vocabulary), 0);
    all += weight;
    if (unit.some(({ position }) => covered.has(position))) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
