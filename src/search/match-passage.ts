import type { AnalysedPassage, Place } from './analysed-passage.ts';
import { matchKin } from './match-kin.ts';
import type { Query } from './parse-query.ts';

/** A set of the query's terms: bit `n` is its term `n`. `parseQuery` keeps at most 30. */
export type TermSet = number;

/** Which terms of a query a passage holds, and where. */
export interface PassageMatch {
  readonly analysed: AnalysedPassage;
  /** For each term of the query, its places in the text. */
  readonly places: readonly (readonly Place[])[];
  readonly text: TermSet;
  /** In what stands above it. */
  readonly above: TermSet;
  /** Above it, or in what people ask for it. */
  readonly aboveOrAsked: TermSet;
  /** By sentence. */
  readonly sentences: readonly TermSet[];
  /**
   * By sentence, the terms of which it holds a word of the same kin; empty where no sentence does, and where listed questions
   * tell in which words a passage is asked for.
   */
  readonly kin: readonly TermSet[];
}

export function matchPassage(query: Query, analysed: AnalysedPassage): PassageMatch {
  const sentences: TermSet[] = analysed.sentences.map(() => 0);
  let text = 0;
  let above = 0;
  let asked = 0;
  const places = query.terms.map(({ term }, position) => {
    const bit = 1 << position;
    const found = analysed.places.get(term) ?? NO_PLACES;
    if (found.length > 0) text |= bit;
    if (analysed.headingTerms.has(term)) above |= bit;
    else if (analysed.asked?.has(term) === true) asked |= bit;
    if (sentences.length === 1) sentences[0] = text;
    else for (const { sentence } of found) sentences[sentence] = (sentences[sentence] ?? 0) | bit;
    return found;
  });
  return {
    analysed,
    places,
    text,
    above,
    aboveOrAsked: above | asked,
    sentences,
    kin: analysed.asked === null ? matchKin(query, analysed) : NO_KIN,
  };
}

const NO_PLACES: readonly Place[] = [];
const NO_KIN: readonly TermSet[] = [];

/** The share of the query's weight (idf) that a set of its terms carries, 0 to 1. */
export function shareOf({ terms, weight }: Query, set: TermSet): number {
  if (weight === 0 || set === 0) return 0;
  let held = 0;
  // Asked hundreds of times for an answer: only the terms that are held are looked at.
  for (let rest = set; rest !== 0; rest &= rest - 1) held += (terms[lowest(rest)] ?? NO_TERM).idf;
  return held / weight;
}

const NO_TERM = { idf: 0 };

/** The first position of a set that is not empty. */
function lowest(set: TermSet): number {
  return LAST_BIT - Math.clz32(set & -set);
}

const LAST_BIT = 31;

/** True where a set has the term at a position of the query. */
export function holds(set: TermSet, term: number): boolean {
  return (set & (1 << term)) !== 0;
}
