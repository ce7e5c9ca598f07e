import type { Place } from '../../search/analysed-passage.ts';
import type { PassageMatch } from '../../search/match-passage.ts';
import { NUMBER_WORD } from '../../search/number-words.ts';
import { CONTRAST } from '../grammar/clauses.ts';
import { BUT_FOR, DENYING, NOT } from '../grammar/negation.ts';

/** A part of a sentence in which one thing is said. */
const PART = new RegExp(`[^;.]+?(?=[;.]|\\b${CONTRAST}\\b|$)`, 'giu');

const DENIAL = new RegExp(
  String.raw`\b(?:${DENYING}|outside|absent|missing|lack(?:s|ed)?|only)\b|${NOT}|\bnon-`,
  'giu',
);

/** "Four of the five" leaves one that is not. */
const SHARE = new RegExp(
  `\\b(?:${NUMBER_WORD}|\\d+|most|some|all but \\p{L}+) of (?:the|its|their|all) (?:${NUMBER_WORD}|\\d+)\\b`,
  'iu',
);

/** Characters between a denial and what it denies. */
const AHEAD = 60;

/** True where a sentence of a passage, and no other of them, denies the first of these terms of a query. */
export function deniesInSentence(match: PassageMatch, sentence: number, denied: readonly number[]): boolean {
  const { text = '', start = 0 } = match.analysed.sentences[sentence] ?? {};
  const [first] = denied;
  const held =
    first === undefined ? [] : (match.places[first] ?? []).filter((place) => place.sentence === sentence);
  return held.length > 0 && deniesOne(text, start, held);
}

/**
 * True where a passage denies the first of these terms of a query; where it does not hold it, another of them, and where it
 * holds none, anything.
 */
export function denies({ analysed, places }: PassageMatch, denied: readonly number[]): boolean {
  const { text } = analysed.passage;
  const [first = [], ...others] = denied.map((term) => places[term] ?? []);
  const held = first.length > 0 ? first : others.flat();
  if (SHARE.test(text)) return held.length > 0;
  return deniesOne(text, 0, held);
}

/** True where a text that begins somewhere in a passage denies what stands at one of these places; anything, where there are none. */
function deniesOne(text: string, offset: number, held: readonly Place[]): boolean {
  return text.matchAll(PART).some(({ 0: part, index: inText }) => {
    const index = offset + inText;
    const denials = part.matchAll(DENIAL).map(({ 0: word, index: at }): Denial => {
      const start = index + at;
      return { start, end: start + word.length, isLast: ENDS_DENIED.test(part) };
    });
    const own = held.filter(({ start }) => start >= index && start < index + part.length);
    if (own.length > 0 && EXCEPTION.test(part)) return true;
    return denials.some(
      (denial) => held.length === 0 || denial.isLast || own.some(isOf(denial, text, offset)),
    );
  });
}

interface Denial {
  readonly start: number;
  readonly end: number;
  /** True where nothing follows: "hot food is not". */
  readonly isLast: boolean;
}

const ENDS_DENIED = /\bnot\W*$/iu;

/** Denies of some whatever stands beside it. */
const EXCEPTION = new RegExp(String.raw`\b(?:${BUT_FOR}|unlike)\b`, 'iu');

/** What is denied follows soon, or stands right before, as in "In the list: no". */
function isOf({ start, end }: Denial, text: string, offset: number): (place: Place) => boolean {
  return (place) =>
    (place.start >= end && place.start - end < AHEAD) ||
    /^\s*:\s*$/u.test(text.slice(place.end - offset, start - offset));
}
