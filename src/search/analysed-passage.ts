import type { Passage } from '../corpus/passage.ts';
import type { ProcessTerm } from './process-term.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/** A token that has a term, with its place among all tokens of the text. */
export interface PlacedTerm {
  readonly term: string;
  readonly token: string;
  /** Counts every token, stop words too, so that a distance is what a reader sees. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/** Where a term stands in a passage. */
export interface Place extends PlacedTerm {
  /** Position of its sentence in the passage. */
  readonly sentence: number;
}

/** A passage taken apart for a second look: which term stands where, in which sentence. */
export interface AnalysedPassage {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Tokens that have a term. */
  readonly length: number;
  /** The same by sentence. */
  readonly sentenceLengths: readonly number[];
  readonly headingTerms: ReadonlySet<string>;
}

export function analysePassage(passage: Passage, processTerm: ProcessTerm): AnalysedPassage {
  const sentences = passage.row === null ? splitSentences(passage.text) : [wholeText(passage.text)];
  const terms = placeTerms(passage.text, processTerm);
  const sentenceLengths = new Array<number>(sentences.length).fill(0);
  const places = new Map<string, Place[]>();
  let sentence = 0;
  for (const term of terms) {
    while (sentence < sentences.length - 1 && term.start >= (sentences[sentence]?.end ?? 0)) sentence += 1;
    sentenceLengths[sentence] = (sentenceLengths[sentence] ?? 0) + 1;
    const known = places.get(term.term);
    if (known === undefined) places.set(term.term, [{ ...term, sentence }]);
    else known.push({ ...term, sentence });
  }
  const headings = passage.headings.flatMap((heading) => placeTerms(heading, processTerm));
  return {
    passage,
    sentences,
    places,
    length: terms.length,
    sentenceLengths,
    headingTerms: new Set(headings.map(({ term }) => term)),
  };
}

/** The terms of a text in order. */
export function placeTerms(text: string, processTerm: ProcessTerm): readonly PlacedTerm[] {
  return tokenize(text).flatMap(({ text: token, start, end }, position) => {
    const term = processTerm(token);
    return term === null ? [] : [{ term, token, position, start, end }];
  });
}

/** A row is one statement, whatever stops stand in its cells. */
function wholeText(text: string): Sentence {
  return { text, start: 0, end: text.length };
}
