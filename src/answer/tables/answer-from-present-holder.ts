import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { isHolding, tells, unexplained } from './asking-words.ts';
import { nameTerms } from './name-in-question.ts';
import { namedHolders } from './named-rows.ts';
import { timeAsked } from './read-time.ts';
import { rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const NOW = /\b(?:is|are|does|do)\b|\b(?:is|are|does|do)n['’]t\b/iu;

/** Of another time, or of more than who holds it. */
const NOT_NOW =
  /\b(?:was|were|did|had|has|have|been|will|would|can|could|should|ever|never|former|next|previous|first|second|third|last|longest|only|same|when|until|since|why|how|what|which|again)\b/iu;

/**
 * Answers "is X the chair" with the row that holds now, whoever that is, and behind it the last one of X: neither says alone
 * what both say.
 */
export function answerFromPresentHolder(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { text, type, terms } = query;
  if (type !== 'yes-no' || asOf !== undefined || !NOW.test(text) || NOT_NOW.test(text)) return null;
  const { span, order } = timeAsked(query);
  if (span !== null || order !== null) return null;
  for (const table of tables) {
    const present = table.rows.filter(({ validUntil }) => validUntil === null);
    const named = table.isSuccession ? namedHolders(query, table, index) : [];
    if (present.length !== 1 || new Set(named.map(rowName)).size !== 1) continue;
    const names = nameTerms(query, named, index);
    const isOffice = (term: QueryTerm) => table.terms.has(term.term) && !names.includes(term);
    const isKnown = (term: QueryTerm) => names.includes(term) || isOffice(term) || isHolding(term);
    if (!terms.some((term) => isOffice(term) && tells([term], index.vocabulary))) continue;
    if (unexplained(terms, isKnown, index.vocabulary).length > 0) continue;
    const isOfPresent = named.some((row) => present.includes(row));
    const rows = isOfPresent ? present : [...present, ...named.slice(-1)];
    return rowsAnswer(rows, (row) => (isOfPresent || present.includes(row) ? rowName(row) : null));
  }
  return null;
}
