/** A part of a text by its place; `end` is exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Matches a sign that ends a clause; a source, to build patterns of. A comma within a number ends none. */
export const STOP = String.raw`(?:[;:()—]|,(?!\d)|[.!?]\s)`;

/** Matches what sets a clause against the one before it; a source, to build patterns of. */
export const CONTRAST = '(?:but|while|whereas|although|though)';

const END = new RegExp(`${STOP}|$`, 'gu');

/** Cuts a text where its signs do, without the signs. */
export function splitAtStops(text: string): readonly Clause[] {
  let start = 0;
  return Array.from(text.matchAll(END), (sign) => {
    const clause = { start, end: sign.index };
    start = sign.index + sign[0].length;
    return clause;
  });
}

/** Matches the sign that ends a sentence, and no initial or abbreviation of a letter; a source, to build patterns of. */
const SENTENCE_END = String.raw`(?<=[\p{L}\p{N}]{2})[.!?]\s`;

/** Matches what ends a statement within a text; a source, to build patterns of. */
export const STATEMENT_END = `(?:;|${SENTENCE_END})`;

/** Makes what cuts a text before each place that a pattern finds; the parts hold all of it. */
export function cutBefore(ends: string): (text: string) => readonly Clause[] {
  const pattern = new RegExp(`${ends}|$`, 'gu');
  return (text) => {
    let start = 0;
    return Array.from(text.matchAll(pattern), ({ index: end }) => {
      const part = { start, end };
      start = end;
      return part;
    });
  };
}

/** The sentences of a text. */
export const sentencesIn = cutBefore(SENTENCE_END);

/** The sentences of a text, those apart that semicolons part. */
export const statementsIn = cutBefore(STATEMENT_END);

/** The part between two signs in which a place lies. */
export function clauseAt(text: string, place: number): Clause {
  return splitAtStops(text).find(({ end }) => place <= end) ?? { start: 0, end: text.length };
}
