import type { Passage } from '../corpus/passage.ts';
import type { Analyser, PlacedTerm } from './analyser.ts';
import { type Sentence, splitSentences } from './sentences.ts';

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
  /** The years that each sentence names. */
  readonly years: readonly (readonly string[])[];
}

export function analysePassage(passage: Passage, analyser: Analyser): AnalysedPassage {
  const sentences = passage.row === null ? splitSentences(passage.text) : [wholeText(passage.text)];
  const terms = analyser.terms(passage.text).toSorted((a, b) => a.start - b.start);
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
  const headings = passage.headings.flatMap((heading) => analyser.terms(heading));
  return {
    passage,
    sentences,
    places,
    length: terms.length,
    sentenceLengths,
    headingTerms: new Set(headings.map(({ term }) => term)),
    years: sentences.map(({ text }) => yearsIn(text)),
  };
}

/** A row is one statement, whatever stops stand in its cells. */
function wholeText(text: string): Sentence {
  return { text, start: 0, end: text.length };
}

/** The years that a text names. */
export function yearsIn(text: string): readonly string[] {
  return text.match(YEAR) ?? [];
}

const YEAR = /\b(?:1[0-9]|20)\d{2}\b/gu;
