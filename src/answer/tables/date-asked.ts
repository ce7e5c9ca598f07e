import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import type { Query } from '../../search/parse-query.ts';
import { dateHeader, type RowPassage, type Table } from './table.ts';
import { textUnder } from './text-under.ts';

/**
 * The header of another column of dates than that by which the rows began, where a question says it: "which states signed in 1995"
 * of a table of those who ratified. `null`: it asks by when they began, or took place.
 */
export function dateAsked(
  { terms }: Query,
  { rows, roles }: Table,
  { analyser }: PassageIndex,
): string | null {
  const asked = new Set(terms.map(({ term }) => term));
  const own = (header: string) =>
    analyser.terms(header).flatMap(({ term }) => (isConcept(term) ? [] : [term]));
  const begun = dateHeader(rows);
  if (roles.dates.size < 2 || own(begun).some((term) => asked.has(term))) return null;
  const isSaid = (header: string) => {
    const words = own(header);
    return words.length > 0 && words.every((term) => asked.has(term));
  };
  return [...roles.dates].find((header) => header !== begun && isSaid(header)) ?? null;
}

/** The date in a column of dates; `null`: the row has none there, or only one by which it had come to be. */
export function dateUnder(row: RowPassage, header: string): PartialDate | null {
  const text = textUnder(row, header) ?? '';
  return parsePartialDate(text.replace(/^about /u, ''));
}
