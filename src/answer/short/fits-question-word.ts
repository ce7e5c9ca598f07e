import { DATE } from '../../search/answer-type.ts';
import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { isOfTitle } from '../grammar/titles.ts';
import { findCountries } from '../tables/country-names.ts';

const ASKS_COUNTRY = /\b(?:what|which) (?:\p{L}+ )?(?:countr(?:y|ies)|nations?)\b/iu;
const REALM =
  /\b(?:Republic|Kingdom|Union|Empire|Federation|Emirates?|Duchy|Caliphate|Khanate|Principality|Sultanate|Confederation|Dynasty)\b/u;

/** A date is asked for without a question word: "join date", "member since". */
const ASKS_DATE = /\b(?:date|since|year)\W*$|\b(?:since when|from what year|from which year)\b/iu;

/** Which day of which month it was, tells no year. */
const ASKS_YEAR = /\b(?:what|which) year\b/iu;
const YEAR = /\d{3,4}|\d ?(?:BC|AD)/u;

/** True where a short answer is of the kind that the question word asks for. */
export function fitsQuestionWord({ text, type }: Query, short: string): boolean {
  if (type === 'date' || (type !== 'yes-no' && ASKS_DATE.test(text)))
    return short.match(DATE) !== null && (!ASKS_YEAR.test(text) || YEAR.test(short));
  if (type === 'duration') return /\p{N}\s?[-–]\s?\p{N}|\p{Ll}/u.test(short) && !isOnlyDate(short);
  if (type === 'person' || type === 'place' || type === 'thing') {
    if (isOnlyDate(short) || /['’]s?$/u.test(short)) return false;
    if (/^(?:this|that|these|those|such|other|another|some|many|several|most)\b/iu.test(short)) return false;
    if (type === 'person' && isTitle(short)) return false;
    if (ASKS_COUNTRY.test(text)) return findCountries(short).length > 0 || REALM.test(short);
  }
  return true;
}

/** "Deputy Director", "President of the Council": what somebody is, not who. */
function isTitle(short: string): boolean {
  const [named = ''] = short.split(/ (?:of|for|to|at|in) /u);
  return tokenize(named).every(({ text }) => isOfTitle(text) || /^the$/iu.test(text));
}

function isOnlyDate(short: string): boolean {
  const plain = short.replace(/^(?:about|around|by|since|from|until|early|late|mid)[ -]/u, '');
  return plain.match(DATE)?.[0] === plain;
}
