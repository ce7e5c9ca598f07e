import type { Place } from '../../search/analysed-passage.ts';
import { keepLast } from '../../search/keep-last.ts';
import { NUMBER_WORD } from '../../search/number-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import { asHowMany } from '../as-how-many.ts';
import { countedWords } from './counted-words.ts';
import { countsOfAnother } from './counts-of-another.ts';
import type { Reading } from './reading.ts';

/** Words that count whatever a passage counts. */
const ANYTHING =
  /^(?:parts?|kinds?|types?|sorts?|points?|items?|things?|ones|ways?|times|total|people|ppl)$/iu;

const NUMBER = new RegExp(
  `^(?:\\p{N}(?!.*(?:st|nd|rd|th)$).*|number|no|none|${NUMBER_WORD}s?|several|half|both|single|pair|couple)$`,
  'iu',
);

/** In a header these say less than the word before them, and may be said otherwise: "Member states: 18" counts countries. */
const WHOSE = /^(?:states?|countr(?:y|ies)|nations?|organi[sz]ations?|bodies)$/iu;

/** Counts only what stands next to it. */
const YEAR = /^(?:1[0-9]|20)\d{2}$/u;

/** Behind a number this is what it counts: "the showers run for four minutes". */
const UNIT =
  /^(?:seconds?|minutes?|hours?|o['’]clock|days?|weeks?|months?|years?|percent|euros?|dollars?|pounds?|cents?|pence|metres?|meters?|kilomet(?:re|er)s?|miles?|feet|km|kg|kilos?|grams?|litres?|liters?|degrees?)$/iu;

/** Tokens between a number and what it counts: "ten specific measures"; a table says "Members: 18". */
const BEFORE = 5;
const BEHIND = 3;

const countedIn = keepLast(({ text }) => countedWords(asHowMany(text) ?? text));

/** True where "how many X", or "is it 30 X", is asked and no number in the passage stands by an X, or it counts at another time. */
export function countsSomethingElse(reading: Reading): boolean {
  const counted = countedIn(reading.query);
  if (reading.choice.hit.passage.row !== null || counted.length === 0) return false;
  if (countsOfAnother(reading)) return true;
  const places = placesCounted(counted, reading);
  return places.length > 0 && !places.some(isCountedIn(reading));
}

/** True where "how many X" is asked of a row and not every word of X stands by a number in it: it counts something else. */
export function countsOtherCell(reading: Reading): boolean {
  const counted = countedIn(reading.query);
  if (reading.choice.hit.passage.row === null) return false;
  const telling = counted.length === 1 ? counted : counted.filter((word) => !WHOSE.test(word));
  const places = placesCounted(telling, reading);
  return places.length > 0 && !places.every(isCountedIn(reading));
}

/** Where each of the counted words that the query looks for stands in the passage; nothing where any number would do. */
function placesCounted(
  counted: readonly string[],
  { query, choice }: Reading,
): readonly (readonly Place[])[] {
  if (counted.some((word) => ANYTHING.test(word))) return [];
  const isOf = (form: string, word: string) => tokenize(form).some(({ text }) => text === word);
  return counted.flatMap((word) => {
    const own = query.terms.flatMap(({ form }, position) =>
      isOf(form, word) ? [choice.match.places[position] ?? []] : [],
    );
    return own.length === 0 ? [] : [own.flat()];
  });
}

/** Makes the test whether a number of the passage stands near one of some places. */
function isCountedIn({ choice }: Reading): (places: readonly Place[]) => boolean {
  const tokens = tokenize(choice.hit.passage.text);
  const numbers = tokens.flatMap(({ text }, position) =>
    NUMBER.test(text)
      ? [{ position, isYear: YEAR.test(text), hasUnit: UNIT.test(tokens[position + 1]?.text ?? '') }]
      : [],
  );
  const isCounted = (place: number) =>
    numbers.some(({ position, isYear, hasUnit }) => {
      if (isYear || hasUnit) return place - position === 1;
      return place - position <= BEFORE && position - place <= BEHIND;
    });
  return (places) => places.some(({ position }) => isCounted(position));
}
