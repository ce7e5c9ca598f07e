import { findCountries } from '../tables/country-names.ts';
import { isNewTo, newNames } from './new-names.ts';
import type { Reading } from './reading.ts';

/** Asks who was not there. */
const ASKED =
  /\b(?:who|(?:which|what) (?:[\p{L}\p{N}]+ ){0,3}?(?:members?|states?|countr(?:y|ies)|delegations?|ministers?|presidents?|leaders?))\b[^?]*\b(?:absent|missing|stay(?:ed)? away|skipped|(?:not|n['’]t) (?:there|present|come|attend|take part|show up))\b/iu;

const ABSENCE =
  /\b(?:absen\p{L}+|missing|lack\p{L}*|stay\p{L}* away|skip\p{L}*|cancel\p{L}*|boycott\p{L}*|not|without|except|only|but)\b/iu;

/** True where it is asked who stayed away, and the passage only counts those who came. */
export function tellsOfNoAbsence(reading: Reading): boolean {
  const { query, text } = reading;
  return (
    ASKED.test(query.question) &&
    !ABSENCE.test(text) &&
    newNames(reading).length === 0 &&
    !findCountries(text).some(({ name }) => isNewTo(query.text)(name))
  );
}
