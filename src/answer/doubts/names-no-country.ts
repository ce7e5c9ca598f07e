import { NUMBER_WORD, numberOf } from '../../search/number-words.ts';
import { AUXILIARY } from '../../search/question-words.ts';
import { remember } from '../../search/remember.ts';
import { deniedTerms } from '../negation/denied-terms.ts';
import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** How many, and which of all. */
const CHOOSING = `(?:of|the|these|those|its|their|${NUMBER_WORD}|\\d{1,2}|few|other|more|further|new|newest|latest|first|last|former|current|founding|member|observer|small|large)`;
/** "Which two other Asian countries": the words between choose, and one says of what kind; no other noun is asked for. */
const BETWEEN = `(?: ${CHOOSING}){0,3}?(?: (?!(?:${AUXILIARY}|may|must|kind|type|sort)\\b)[\\p{L}\\p{N}]+)?`;
const ASKED = new RegExp(
  `\\b(?:(?:which|what)${BETWEEN} (?:countries|country|states?|nations?|members|member(?! of\\b)|signator(?:y|ies))|names of (?:the|those|both)${BETWEEN} (?:countries|states|nations))\\b(?! (?:can|may|must|should|could)\\b)`,
  'iu',
);

/** Says that what could be asked for is not there: an answer of its own. */
const NOT_KNOWN =
  /\b(?:not (?:yet )?(?:known|named|told|said|given|recorded)|do(?:es)? not (?:name|say|tell|give|list)|unknown|is open)\b/iu;

/**
 * True where countries are asked for and the passage names none, or fewer than asked for, that the question does not; false
 * where it says that nobody knows.
 */
export function namesNoCountry({ query, text, choice }: Reading): boolean {
  const asked = ASKED.exec(query.question);
  if (asked === null || NOT_KNOWN.test(text)) return false;
  const named = countriesIn(query.text);
  // A row tells of one of them, who names one may ask for the other, and who asks which are not may mean a single one.
  const isOfOne = choice.hit.passage.row !== null || named.size > 0 || deniedTerms(query) !== null;
  const wanted = Math.max(
    SEVERAL.test(asked[0]) && !isOfOne ? 2 : 1,
    ...asked[0]
      .toLowerCase()
      .split(' ')
      .map((word) => (/^\d{3}/u.test(word) ? 0 : (numberOf(word) ?? 0))),
  );
  return countriesIn(text).difference(named).size < wanted;
}

const SEVERAL = /\b(?:countries|states|nations|members|signatories)$/iu;

/** Nearly every passage is shorter. */
const TEXT_LIMIT = 3000;

/** Kept, because every word of a text is looked at, and the same passages answer again and again. */
const countriesIn = remember(
  (text): ReadonlySet<string> => new Set(findCountries(text).map(({ name }) => name.toLowerCase())),
  { longest: TEXT_LIMIT },
);
