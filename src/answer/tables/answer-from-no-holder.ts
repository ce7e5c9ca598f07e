import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { isHolding, tells, unexplained } from './asking-words.ts';
import { findCountries } from './country-names.ts';
import { beginsWithin } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { rowName, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const ABOUT_HOLDING: ReadonlySet<AnswerType> = new Set(['date', 'duration', 'yes-no']);

/** The lists hold who held it, not who could or will. */
const NOT_HELD = /\b(?:can|could|will|would|should|may|might|next|going to)\b/iu;

/**
 * Answers "when did X chair it" where X is a country that no row of the chairs names: with the prose that names them all, in
 * which it is missing.
 */
export function answerFromNoHolder(
  { query, asOf }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (asOf !== undefined || !ABOUT_HOLDING.has(query.type) || NOT_HELD.test(query.text)) return null;
  const [country, ...others] = findCountries(query.text);
  if (country === undefined || others.length > 0) return null;
  const isOfCountry = beginsWithin(query, country);
  for (const table of tables) {
    const { listing } = table;
    if (listing === null || !isHeldByCountries(table) || namedRows(query, table).length > 0) continue;
    const isOffice = (term: QueryTerm) => table.words.title.has(term.term) && !isOfCountry(term);
    if (!query.terms.some((term) => isOffice(term) && tells([term], index.vocabulary))) continue;
    const isKnown = (term: QueryTerm) => isOffice(term) || isOfCountry(term) || isHolding(term);
    if (unexplained(query.terms, isKnown, index.vocabulary).length === 0) return rowsAnswer([listing]);
  }
  return null;
}

function isHeldByCountries({ isSuccession, rows }: Table): boolean {
  return isSuccession && rows.every((row) => findCountries(rowName(row)).length > 0);
}
