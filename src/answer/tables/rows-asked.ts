import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isHolding, unexplained } from './asking-words.ts';
import { isOfRows } from './coming-to-be.ts';
import { isOfOtherKind } from './fit-table.ts';
import { leftOutOf } from './kind-asked.ts';
import { ofOffice } from './of-office.ts';
import { timeAsked } from './read-time.ts';
import { tablesByKind, wordsOf } from './same-kind.ts';
import { sortRows } from './sort-rows.ts';
import type { RowPassage, Table } from './table.ts';

/** Rows among which a question then chooses. */
export interface RowsAsked {
  readonly rows: readonly RowPassage[];
  /** The tables that hold them. */
  readonly tables: readonly Table[];
  /** How many other rows do not say whether they are meant. */
  readonly silent: number;
}

/**
 * All rows of the tables that list what a question names, or those of them that it chooses by what stands in their cells;
 * `null` where no table lists it, or where a word is not explained.
 */
export function rowsAsked(query: Query, tables: readonly Table[], index: PassageIndex): RowsAsked | null {
  return (
    allAsked(query, tables, index) ?? officeHolders(query, tables, index) ?? chosenRows(query, tables, index)
  );
}

function allAsked(query: Query, tables: readonly Table[], index: PassageIndex): RowsAsked | null {
  const fitting = tables.flatMap((table) => {
    const isOfRow = isOfRows(table, index);
    const isKnown = (term: QueryTerm) => isOfRow(term) || isHolding(term);
    const left = isOfOtherKind(query, table) ? null : leftOutOf(query, table, isKnown, index);
    return left === null ? [] : [{ table, left }];
  });
  const least = Math.min(...fitting.map(({ left }) => left));
  const own = fitting.flatMap(({ table, left }) => (left === least ? [table] : []));
  return own.length === 0
    ? null
    : { rows: own.flatMap(({ rows }) => rows), tables: own, silent: unseenIn(own) };
}

/** The holders of the office that a question names, and of which it says no more. */
function officeHolders(query: Query, tables: readonly Table[], index: PassageIndex): RowsAsked | null {
  for (const table of tables) {
    const { offices, needed } = wordsOf(table, tables, index) ?? {};
    const isOffice = ({ term }: QueryTerm) => offices?.has(term) === true;
    const isSaid = (word: string) => query.terms.some(({ term }) => term === word);
    if (needed === undefined || !query.terms.some(isOffice) || !needed.every(isSaid)) continue;
    const isOfRow = isOfRows(table, index);
    const isKnown = (term: QueryTerm) => isOffice(term) || isOfRow(term) || isHolding(term);
    if (unexplained(query.terms, isKnown, index.vocabulary).length > 0) continue;
    return { rows: ofOffice(table.rows, query, index), tables: [table], silent: table.unseen };
  }
  return null;
}

function chosenRows(query: Query, tables: readonly Table[], index: PassageIndex): RowsAsked | null {
  const { span } = timeAsked(query);
  for (const kind of tablesByKind(tables)) {
    const sorted = kind.map((table) => ({
      table,
      choice: sortRows(query, { span, month: null, isOneEnough: true }, { table, kind }, index),
    }));
    const own = sorted.filter(({ choice }) => choice !== null && choice.yes.length > 0);
    if (own.length === 0) continue;
    const unknown = sorted.reduce((sum, { choice }) => sum + (choice?.unknown.length ?? 0), 0);
    return {
      rows: own.flatMap(({ choice }) => choice?.yes ?? []),
      tables: own.map(({ table }) => table),
      silent: unknown + unseenIn(kind),
    };
  }
  return null;
}

function unseenIn(tables: readonly Table[]): number {
  return tables.reduce((sum, { unseen }) => sum + unseen, 0);
}
