import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** "Which two Asian countries": the words between say which countries, and none of them begins another question. */
const BETWEEN =
  '(?: (?!do|did|does|is|are|was|were|has|have|had|can|could|will|would|should|may|must|kind|type|sort)[\\p{L}\\p{N}]+){0,3}?';
const ASKED = new RegExp(
  `\\b(?:(?:which|what)${BETWEEN} (?:countries|country|states?|nations?|signator(?:y|ies))|names of (?:the|those|both)${BETWEEN} (?:countries|states|nations))\\b`,
  'iu',
);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six'].map((word, position) => [word, position + 1]),
);

/** Says that what could be asked for is not there: an answer of its own. */
const NOT_KNOWN =
  /\b(?:not (?:yet )?(?:known|named|told|said|given|recorded)|do(?:es)? not (?:name|say|tell|give|list)|unknown|is open)\b/iu;

/**
 * True where countries are asked for and the passage names none, or fewer than asked for, that the question does not; false
 * where it says that nobody knows.
 */
export function namesNoCountry({ query, text }: Reading): boolean {
  const asked = ASKED.exec(query.question);
  if (asked === null || NOT_KNOWN.test(text)) return false;
  const wanted = Math.max(
    1,
    ...asked[0]
      .toLowerCase()
      .split(' ')
      .map((word) => NUMBERS.get(word) ?? 0),
  );
  const known = new Set(findCountries(query.text).map(({ name }) => name.toLowerCase()));
  const told = new Set(findCountries(text).map(({ name }) => name.toLowerCase()));
  return told.difference(known).size < wanted;
}
