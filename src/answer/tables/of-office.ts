import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import type { RowPassage } from './table.ts';

/**
 * Of holders of several offices, which the second column tells in words, those of the one that the question names, where it names
 * one; else all.
 */
export function ofOffice(
  rows: readonly RowPassage[],
  query: Query,
  { analyser }: PassageIndex,
): readonly RowPassage[] {
  const officeOf = ({ row }: RowPassage) =>
    new Set(analyser.terms(row.cells[1]?.text ?? '').map(({ term }) => term));
  if (rows.some(({ row }) => /\p{N}/u.test(row.cells[1]?.text ?? ''))) return rows;
  const offices = rows.map(officeOf);
  const shared = offices.reduce((all, terms) => all.intersection(terms), offices[0] ?? new Set<string>());
  // What the heading above them all says is said of none of them alone.
  const above = new Set(
    rows.flatMap(({ headings }) => analyser.terms(headings.at(-1) ?? '').map(({ term }) => term)),
  );
  const told = query.terms.filter(({ term, boost }) => boost === 1 && !shared.has(term) && !above.has(term));
  const meant = rows.filter((row) => told.some(({ term }) => officeOf(row).has(term)));
  return meant.length > 0 ? meant : rows;
}
