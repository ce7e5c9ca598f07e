import type { PassageIndex } from '../../search/build-passage-index.ts';
import { keepLast } from '../../search/keep-last.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { isAsking, isHolding, tells, unexplained, unitsOf, weightIn } from './asking-words.ts';
import { isJoining } from './coming-to-be.ts';
import { namedRows } from './named-rows.ts';
import { isOfDate } from './read-time.ts';
import { isDatedStatusTable, statusWord } from './status.ts';
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

/** A question belongs to a table when the table's own words carry this share of its weight. */
const BELONGS = 0.8;

/** How well a question fits a table; `null` where it does not belong to it. */
export function fitOf(query: Query, table: Table, index: PassageIndex): TableFit | null {
  const kept = fitsByTable(query);
  const known = kept.get(table);
  if (known !== undefined) return known;
  const fresh = findFit(query, table, index);
  kept.set(table, fresh);
  return fresh;
}

/** Kept until the next query, because what happened in a year is asked of the tables as everything else is, too. */
const fitsByTable = keepLast(() => new Map<Table, TableFit | null>());

function findFit(query: Query, table: Table, index: PassageIndex): TableFit | null {
  if (isOfOtherKind(query, table)) return null;
  const { vocabulary } = index;
  const { all, withoutHolding } = tableTerms(query);
  const terms = table.isSuccession ? withoutHolding : all;
  const isOfEvents = /^event/iu.test(table.headers[0] ?? '');
  const isOfTable = terms.some(({ term }) => table.terms.has(term));
  if (!isOfEvents && !isOfTable) return null;
  const isOfNothing = !unitsOf(terms).some((unit) => tells(unit, vocabulary));
  const isOfAll = isOfNothing && isOfEvents;
  if (!isOfAll && (isOfNothing || !isOfTable)) return null;
  const named = namedRows(query, table);
  const names = new Set(named.flatMap((row) => index.parse(rowName(row)).terms.map(({ term }) => term)));
  const { near, title, dates } = table.words;
  // Who has a status came to it, whatever the header of the dates says: "which observers joined".
  const isOfStatus = isDatedStatusTable(table) && query.text.toLowerCase().includes(statusWord(table));
  const isComing = (term: QueryTerm) => isOfStatus && isJoining(term);
  const share = isOfAll
    ? 1
    : unitShare(
        terms,
        vocabulary,
        (term) => table.terms.has(term.term) || names.has(term.term) || isComing(term),
      );
  if (share < BELONGS) return null;
  return {
    share,
    named,
    isBare: terms.length > 0 && unexplained(terms, ({ term }) => title.has(term), vocabulary).length === 0,
    title: titleShare(query, table.rows[0]?.headings.at(-1) ?? '', index),
    close: isOfAll ? 1 : unitShare(terms, vocabulary, (term) => near.has(term.term) || isComing(term)),
    isDated: terms.some((term) => dates.has(term.term) || isComing(term)),
  };
}

/** The terms that say which table is meant; of a succession, without those for holding it. */
const tableTerms = keepLast(({ terms }) => {
  const all = terms.filter((term) => !chooses(term));
  return { all, withoutHolding: all.filter((term) => !isHolding(term)) };
});

const COUNTRIES = /\b(?:countr(?:y|ies)|states?|nations?)\b/iu;
const ORGANISATIONS = /\borgani[sz]ations?\b/iu;

/** "Observer countries" stand in no table of observer organisations. */
export function isOfOtherKind({ text }: Query, { headers: [kind = ''] }: Table): boolean {
  return ORGANISATIONS.test(kind) && COUNTRIES.test(text) && !ORGANISATIONS.test(text);
}

/** Words and numbers that say which row is meant, not which table. */
function chooses(term: QueryTerm): boolean {
  return isAsking({ token: term.token.split(' ')[0] ?? '' }) || isOfDate(term);
}

/** The share of a table's title that the question says; what every passage holds does not count. */
function titleShare(query: Query, heading: string, index: PassageIndex): number {
  const asked = new Set(query.terms.map(({ term }) => term));
  return unitShare(index.parse(heading).terms, index.vocabulary, (term) => asked.has(term.term));
}

/** The share of the terms' weight whose tokens, or the groups that cover them, pass a test. */
function unitShare(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  test: (term: QueryTerm) => boolean,
): number {
  const covered = new Set(terms.filter(test).flatMap(({ places }) => places));
  let all = 0;
  let held = 0;
  for (const unit of unitsOf(terms)) {
    const weight = unit.reduce((sum, term) => sum + weightIn(term, vocabulary), 0);
    all += weight;
    if (unit.some(({ position }) => covered.has(position))) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
