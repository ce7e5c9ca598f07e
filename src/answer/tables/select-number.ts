import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { BELONGING } from './status.ts';
import type { RowPassage, Table } from './table.ts';
import { textUnder } from './text-under.ts';

/**
 * The number of a row under the header that says most of what a question counts; `null`: several say as much,
 * or the row has no number there. Those who are "in it" are its members.
 */
export function numberFor(query: Query, row: RowPassage, table: Table, index: PassageIndex): string | null {
  const best = countHeaders(query, table, index);
  const belonging = best.filter((header) => BELONGING.test(query.text) && /\bmember/iu.test(header));
  const [meant, ...others] = best.length > 1 ? belonging : best;
  return meant === undefined || others.length > 0 ? null : textUnder(row, meant);
}

/** The headers of numbers that say most of what a question counts: several where "observers" may be states and bodies. */
export function countHeaders(
  { terms }: Query,
  { headers, rows }: Table,
  { analyser }: PassageIndex,
): readonly string[] {
  const isCount = (header: string) =>
    !DATES.test(header) && rows.some((other) => /^\d+$/u.test(textUnder(other, header) ?? ''));
  const counts = headers.filter(isCount).map((header) => {
    const words = new Set(analyser.terms(header).map(({ term }) => term));
    return { header, said: terms.reduce((sum, { term, idf }) => sum + (words.has(term) ? idf : 0), 0) };
  });
  const most = Math.max(0, ...counts.map(({ said }) => said));
  return most === 0 ? [] : counts.flatMap(({ header, said }) => (said === most ? [header] : []));
}

/** Years are numbers too, but count nothing. */
const DATES = /\b(?:from|until|since|date|year|on)\b/iu;
