import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { type RowPassage, rowName } from './table.ts';

/** Where a name stands in a question. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
}

/** The terms of a question that belong to the names of rows. */
export function nameTerms(
  query: Query,
  rows: readonly RowPassage[],
  index: PassageIndex,
): readonly QueryTerm[] {
  const names = new Set(
    rows.flatMap((row) => [
      ...index.parse(rowName(row)).terms.map(({ term }) => term),
      ...index.analyser.terms(rowName(row)).map(({ term }) => term),
    ]),
  );
  return query.terms.filter(({ term }) => names.has(term));
}

/** Tells the terms of a question that begin within a place of it. */
export function beginsWithin({ text }: Query, { start, end }: NamePlace): (term: QueryTerm) => boolean {
  const tokens = tokenize(text);
  return ({ position }) => {
    const token = tokens[position];
    return token !== undefined && token.start >= start && token.start < end;
  };
}

/** From the first token of a name to its last; `null`: the question does not say it. */
export function namePlace({ text }: Query, terms: readonly QueryTerm[]): NamePlace | null {
  const places = terms.flatMap(({ places }) => places);
  const tokens = tokenize(text);
  const first = tokens[Math.min(...places)];
  const last = tokens[Math.max(...places)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
