import { isConcept } from '../../search/concepts.ts';
import { holds } from '../../search/match-passage.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { Reading, Unit } from './reading.ts';

/** Begins with the first word of an office that somebody has for a country or a body. */
const OFFICE =
  /^\s+(?:president|prime minister|foreign minister|deputy|vice|minister|ambassador|secretary|executive|director|chair(?:man|person|woman)?|head(?! of state)|speaker|governor|king|queen|emir|representative|chancellor)\b/iu;

/** Right ahead of the name it is asked who holds the office. */
const ASKS_HOLDER =
  /\bwho(?: else)? (?:is|was|were|are|became|(?:has|had) been|served as|acted as)(?: \p{L}+){0,2}\s+$/iu;

/**
 * True where it is asked who holds an office for some country or body, or comes from there, and the passage tells of none:
 * "the Chinese director" is not the one of Tajikistan. Somebody who is named beside it is told apart by the name.
 */
export function isOfficeOfAnother({ query, choice, units, vocabulary }: Reading): boolean {
  if (query.type !== 'person') return false;
  const { text, above } = choice.match;
  const isTelling = ({ term, isName }: QueryTerm) =>
    isName && isConcept(term) && vocabulary.idf(term) > TELLS_NOTHING;
  // What people ask for a passage may name those whom it does not tell of.
  const isTold = ({ terms }: Unit) => terms.some((term) => holds(text | above, query.terms.indexOf(term)));
  const named = units.filter(({ terms }) => terms.some(isTelling));
  const owners = named.filter(({ token }) => isBeforeOffice(token, query.text));
  return owners.length > 0 && !named.some(isTold);
}

function isBeforeOffice(name: string, question: string): boolean {
  const start = question.indexOf(name);
  const isAsked = start >= 0 && ASKS_HOLDER.test(question.slice(0, start));
  return isAsked && OFFICE.test(question.slice(start + name.length));
}
