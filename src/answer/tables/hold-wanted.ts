import type { Cell } from '../../corpus/passage.ts';
import type { Analyser } from '../../search/analyser.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isSaid } from './asking-words.ts';
import { isStatusHeader } from './status-header.ts';
import type { RowPassage, Table } from './table.ts';

/**
 * How a row holds what is wanted. A column of a few words that come back tells it at the beginning of a part: "in force; amended
 * in 2009" is in force, "one ratification short of entry into force" is not; "not in force" denies it.
 */
export type Holding = 'begins' | 'anywhere' | 'denies';

export interface Wanted {
  readonly query: Query;
  readonly terms: readonly QueryTerm[];
  /** Headers of the columns that may hold it. */
  readonly columns: ReadonlySet<string>;
  readonly table: Table;
}

/** True where the cells of a row hold all that is wanted. */
export function holdsWanted(
  { row }: RowPassage,
  wanted: Wanted,
  how: Holding,
  { analyser }: PassageIndex,
): boolean {
  const { terms, columns } = wanted;
  const cells = row.cells.filter(({ header }) => columns.has(header));
  const heldIn = (some: readonly Cell[]) =>
    new Set(some.flatMap((cell) => termsTold(cell, wanted, how, analyser)));
  const [held, doing] = [heldIn(cells), heldIn(cells.filter(isOfDoer))];
  const covered = new Set(
    terms
      .filter((term) => (isSaid(term) && held.has(term.term)) || doing.has(term.term))
      .flatMap(({ places }) => places),
  );
  return placesOf(terms).every((place) => covered.has(place));
}

/** The places of words that terms stand for; a group of the glossary may cover words that are none: "in" of "in force". */
export function placesOf(terms: readonly QueryTerm[]): readonly number[] {
  const typed = new Set(terms.filter(({ places }) => places.length === 1).map(({ position }) => position));
  return terms.flatMap(({ places }) => {
    const own = places.filter((place) => typed.has(place));
    return own.length > 0 ? own : places;
  });
}

function termsTold(
  { header, text }: Cell,
  { query, table }: Wanted,
  how: Holding,
  analyser: Analyser,
): readonly string[] {
  const termsOf = (part: string) => analyser.terms(part).map(({ term }) => term);
  if (how === 'anywhere' || !table.roles.categories.has(header) || isOfDoer({ header })) return termsOf(text);
  const asked = new Set(query.terms.map(({ term }) => term));
  return text.split(/[;,]\s*/u).flatMap((part) => {
    const isDenied = DENIED.test(part);
    const told = termsOf(part.replace(DENIED, ''));
    if (BESIDE.test(part)) return [];
    return isDenied === (how === 'denies') && asked.has(told[0] ?? '') ? told : [];
  });
}

/** Who did it may be called in other words, and stand anywhere in a cell: "the third meeting of ministers". */
function isOfDoer({ header }: Pick<Cell, 'header'>): boolean {
  return /\bby$/iu.test(header);
}

/** What only goes with something is not what the row is. */
const BESIDE = /^(?:with|without|and|or|but|also)\b/iu;

const DENIED = /^(?:not|no|never|neither|no longer)\s+(?:an? )?/iu;

/**
 * True where what is left out is a status: that some rows do not say it does not mean that they have it not, as it does of a
 * place. Rows that deny it say so.
 */
export function isOfStatus(wanted: Wanted, index: PassageIndex): boolean {
  const { table, columns } = wanted;
  const categories = columns.intersection(table.roles.categories);
  const statuses = new Set([...categories].filter(isStatusHeader));
  const isAnyHeld = (headers: ReadonlySet<string>, how: Holding) =>
    table.rows.some((row) => holdsWanted(row, { ...wanted, columns: headers }, how, index));
  return isAnyHeld(categories, 'denies') || isAnyHeld(statuses, 'anywhere');
}

/** True where some row of the table begins with what is wanted of a column of few words, if not with all that is wanted. */
export function isOfCategory(wanted: Wanted, index: PassageIndex): boolean {
  const { table, terms } = wanted;
  const categories = wanted.columns.intersection(table.roles.categories);
  const columns = new Set([...categories].filter((header) => !isOfDoer({ header })));
  return terms.some(
    (term) =>
      isSaid(term) &&
      table.rows.some((row) => holdsWanted(row, { ...wanted, terms: [term], columns }, 'begins', index)),
  );
}
