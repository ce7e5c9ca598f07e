import { MONTH } from '../../corpus/months.ts';
import { yearsIn } from '../../search/analysed-passage.ts';
import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { Reading, Unit } from './reading.ts';

/** True where none of the names that tell what is meant is held; one of them, where a name makes the question. */
export function missesNames({ query, units }: Reading): boolean {
  const names = units.filter(tellsName);
  const isMissing = ({ isHeld, terms }: Unit) =>
    !isHeld && !terms.some(({ correctedTo }) => correctedTo !== null);
  if (names.length === 0) return false;
  return query.type === 'yes-no' ? names.some(isMissing) : names.every(isMissing);
}

/** True for a name that says which thing of its kind is meant. */
export function tellsName({ isName, token, terms }: Unit): boolean {
  return (
    isName &&
    token.length >= SHORT_NAME &&
    !MONTH_NAME.test(token) &&
    terms.some(({ idf }) => idf > TELLS_NOTHING)
  );
}

/** Which time is meant, the dates tell. */
const MONTH_NAME = new RegExp(`^${MONTH}$`, 'iu');

/** A shorter name is a letter or an abbreviation that texts write out: "TV", "V&A", "US". */
const SHORT_NAME = 3;

const WORD = /^[a-z]{4,}$/iu;

/** Words that ask, or name the kind of thing asked for: the passage gives the thing itself. */
const KIND =
  /^(?:many|much|long|often|else|exactly|explain|know|mean|called|years?|dates?|days?|months?|times?|cit(?:y|ies)|towns?|countr(?:y|ies)|places?|states?|nations?|persons?|man|men|woman|women|people|numbers?|kinds?|types?|sorts?|names?)$/iu;

/** A word that says less of the question than this may be beside the point. */
const TELLING_SHARE = 0.3;

/** The idf of an unknown word in a corpus of some 75 passages: a smaller one knows too few words to be asked. */
const ENOUGH_WORDS = 5;

/** Where the corpus does not know so much of what a question says, it is about something else. */
const UNKNOWN_SHARE = 0.5;
const NEARLY_ALL = 0.7;

/**
 * True where the corpus knows no form of a telling word of the question, nor one that it could be misspelt for; or of so many
 * words that together they tell most.
 */
export function asksUnknown(reading: Reading): boolean {
  const told = unknownIn(reading);
  const { weight } = reading.query;
  return told.some((idf) => idf > weight * TELLING_SHARE) || sumOf(told) > weight * UNKNOWN_SHARE;
}

/** True where the corpus knows next to none of what the question says, as of letters that somebody struck. */
export function asksNothingKnown(reading: Reading): boolean {
  return sumOf(unknownIn(reading)) > reading.query.weight * NEARLY_ALL;
}

/** How much each telling word tells (idf) that the corpus knows no form of. */
function unknownIn({ units }: Reading): readonly number[] {
  const unknown = units.filter(
    ({ token, terms, isHeld }) =>
      !isHeld &&
      WORD.test(token) &&
      !KIND.test(token) &&
      terms.every(({ isKnown, correctedTo, idf }) => !isKnown && correctedTo === null && idf > ENOUGH_WORDS),
  );
  return unknown.flatMap(({ terms }) => terms.map(({ idf }) => idf));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** True where the question names years and the passage only others: no year of the question is among them, nor between two. */
export function isOfOtherYear({ query, text, choice }: Reading): boolean {
  if (query.years.length === 0) return false;
  const { row, validFrom, validUntil } = choice.hit.passage;
  const own = yearsIn(text);
  // The cells of a row tell of one day each: between two of them lies only what it held for.
  const told = row === null ? own.toSorted() : [validFrom, validUntil ?? FOREVER].map(yearOf);
  const [first, last] = [told.at(0), told.at(-1)];
  if (first === undefined || last === undefined || own.length === 0) return false;
  return !query.years.some((year) => own.includes(year) || (first <= year && year <= last));
}

/** Later than any year. */
const FOREVER = '9999';

function yearOf(date: string | null): string {
  return (date ?? FOREVER).slice(0, FOREVER.length);
}
