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

/** Tokens between a number and what it counts: "ten specific measures"; a table says "Members: 18". */
const BEFORE = 5;
const BEHIND = 3;

const countedIn = keepLast(({ text }) => countedWords(asHowMany(text) ?? text));

/**
 * True where "how many X", or "is it 30 X", is asked and no number in the passage stands by an X, in a row by every word of it,
 * or where the sentence counts at another time.
 */
export function countsSomethingElse(reading: Reading): boolean {
  const { query, choice } = reading;
  const counted = countedIn(query);
  if (counted.length === 0) return false;
  if (countsOfAnother(reading)) return true;
  if (counted.some((word) => ANYTHING.test(word))) return false;
  const isRow = choice.hit.passage.row !== null;
  const isOf = (token: string, word: string) =>
    tokenize(token).some(({ text }) => text.toLowerCase() === word);
  const placesOf = (word: string) =>
    query.terms.flatMap(({ token }, position) =>
      isOf(token, word) ? [choice.match.places[position] ?? []] : [],
    );
  const places = counted
    .filter((word) => !isRow || counted.length === 1 || !WHOSE.test(word))
    .map(placesOf)
    .filter((own) => own.length > 0);
  if (places.length === 0) return false;
  const numbers = tokenize(choice.hit.passage.text).flatMap(({ text }, position) =>
    NUMBER.test(text) ? [{ position, isYear: YEAR.test(text) }] : [],
  );
  const isCounted = (place: number) =>
    numbers.some(({ position, isYear }) =>
      isYear ? place - position === 1 : place - position <= BEFORE && position - place <= BEHIND,
    );
  const isAnyCounted = (own: (typeof places)[number]) =>
    own.flat().some(({ position }) => isCounted(position));
  return isRow ? !places.every(isAnyCounted) : !places.some(isAnyCounted);
}
