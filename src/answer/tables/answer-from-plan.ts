import type { PassageIndex } from '../../search/build-passage-index.ts';
import { unexplained } from './asking-words.ts';
import { timeAsked } from './read-time.ts';
import { statusOf } from './status.ts';
import type { Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const PLANNED = /^(?:planned|scheduled|expected|upcoming|announced)\b/iu;
const HAPPENING =
  /^(?:host\p{L}*|hold|held|take|place|happen|meet\p{L}*|plan\p{L}*|schedul\p{L}*|expect\p{L}*|due|set|announc\p{L}*|likely|going|supposed)$/iu;

/**
 * Answers "when is the next summit" from a row whose status says that it is a plan. The row tells how
 * certain it is, so no part of it is shown as the answer on its own.
 */
export function answerFromPlan(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { order, span } = timeAsked(query);
  if (order !== 'next' || span !== null) return null;
  for (const table of tables) {
    const planned = table.rows.filter((row) => PLANNED.test(statusOf(row)));
    const kind = new Set(index.analyser.terms(table.headers[0] ?? '').map(({ term }) => term));
    if (planned.length === 0 || !query.terms.some(({ term }) => kind.has(term))) continue;
    const words = new Set(
      table.headers.flatMap((header) => index.analyser.terms(header)).map(({ term }) => term),
    );
    const isKnown = ({ term, token }: (typeof query.terms)[number]) =>
      words.has(term) || HAPPENING.test(token);
    if (unexplained(query.terms, isKnown, index.vocabulary).length === 0) return rowsAnswer(planned);
  }
  return null;
}
