import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import type { RowPassage, Table } from './table.ts';

/**
 * The number of a row under the header that says most of what a question counts. Where several say as much,
 * the first column of the table counts; `null`: it is not among them, or the row has no number there.
 */
export function numberFor(
  { terms }: Query,
  { row }: RowPassage,
  { headers, rows }: Table,
  { analyser }: PassageIndex,
): string | null {
  const isCount = (header: string) =>
    !DATES.test(header) &&
    rows.some((other) => other.row.cells.some((cell) => cell.header === header && /^\d+$/u.test(cell.text)));
  const counts = headers.filter(isCount).map((header) => {
    const words = new Set(analyser.terms(header).map(({ term }) => term));
    return { header, said: terms.reduce((sum, { term, idf }) => sum + (words.has(term) ? idf : 0), 0) };
  });
  const most = Math.max(0, ...counts.map(({ said }) => said));
  const best = counts.filter(({ said }) => said === most);
  const [first] = best;
  if (most === 0 || first === undefined || (best.length > 1 && first !== counts[0])) return null;
  return row.cells.find(({ header }) => header === first.header)?.text ?? null;
}

/** Years are numbers too, but count nothing. */
const DATES = /\b(?:from|until|since|date|year)\b/iu;
