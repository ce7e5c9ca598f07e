import type { Passage } from '../corpus/passage.ts';
import type { Analyser, PlacedTerm } from './analyser.ts';
import { groupKin } from './kin.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import type { Token } from './tokenize.ts';

/** Where a term stands in a passage. */
export interface Place extends PlacedTerm {
  /** As written, but in lower case. */
  readonly form: string;
  /** Position of its sentence in the passage. */
  readonly sentence: number;
}

/** A passage taken apart for a second look: which term stands where, in which sentence. */
export interface AnalysedPassage {
  readonly passage: Passage;
  readonly sentences: readonly Sentence[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Its terms by how they begin: words of one kin. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  /** Every word by its position, stop words too. */
  readonly words: readonly string[];
  /** Position of the first word of each sentence, and of the end. */
  readonly wordStarts: readonly number[];
  /** Tokens that have a term. */
  readonly length: number;
  /** The same by sentence. */
  readonly sentenceLengths: readonly number[];
  /** Position of the first token of each sentence that has a term. */
  readonly sentenceStarts: readonly number[];
  /** Terms of all headings and of the label: words chosen for what it is about. */
  readonly headingTerms: ReadonlySet<string>;
  /** The questions that people ask for it; `null`: none are listed. */
  readonly asked: AskedTerms | null;
  /** Terms of the innermost heading. */
  readonly innerTerms: ReadonlySet<string>;
  /** Terms of the last part of the address. */
  readonly labelTerms: ReadonlySet<string>;
  /** The years that each sentence names. */
  readonly years: readonly (readonly string[])[];
}

/** Tells what stands in the questions that people ask for a passage. */
export interface AskedTerms {
  has(term: string): boolean;
  /** The same for a word, which may be a stop word, and for a group of the glossary. */
  hasWord(word: string): boolean;
}

export function analysePassage(
  passage: Passage,
  analyser: Analyser,
  asked: AskedTerms | null = null,
): AnalysedPassage {
  const sentences =
    passage.row === null ? splitSentences(passage.text, analyser.language) : [wholeText(passage.text)];
  const tokens = analyser.read(passage.text);
  const terms = analyser.termsAmong(passage.text, tokens).toSorted((a, b) => a.start - b.start);
  const sentenceLengths = new Array<number>(sentences.length).fill(0);
  const sentenceStarts = new Array<number>(sentences.length).fill(0);
  const places = new Map<string, Place[]>();
  let sentence = 0;
  for (const term of terms) {
    while (sentence < sentences.length - 1 && term.start >= (sentences[sentence]?.end ?? 0)) sentence += 1;
    if (sentenceLengths[sentence] === 0) sentenceStarts[sentence] = term.position;
    sentenceLengths[sentence] = (sentenceLengths[sentence] ?? 0) + 1;
    const place = { ...term, form: term.token.toLowerCase(), sentence };
    const known = places.get(term.term);
    if (known === undefined) places.set(term.term, [place]);
    else known.push(place);
  }
  const termsOf = (text: string) => analyser.terms(text).map(({ term }) => term);
  return {
    passage,
    sentences,
    places,
    kin: groupKin(places.keys()),
    words: tokens.map(({ word }) => word),
    wordStarts: wordStarts(sentences, tokens),
    length: terms.length,
    sentenceLengths,
    sentenceStarts,
    headingTerms: new Set([...passage.headings, labelOf(passage)].flatMap(termsOf)),
    asked,
    innerTerms: new Set(termsOf(passage.headings.at(-1) ?? '')),
    labelTerms: new Set(termsOf(labelOf(passage))),
    years: sentences.map(({ text }) => yearsIn(text)),
  };
}

function wordStarts(sentences: readonly Sentence[], tokens: readonly Token[]): readonly number[] {
  let position = 0;
  const starts = sentences.map(({ start }) => {
    while (position < tokens.length && (tokens[position]?.start ?? 0) < start) position += 1;
    return position;
  });
  return [...starts, tokens.length];
}

/** A row is one statement, whatever stops stand in its cells. */
function wholeText(text: string): Sentence {
  return { text, start: 0, end: text.length };
}

/** The words of the last part of a passage's address: `structure#secretariat-tasks` is about those. */
export function labelOf({ id, row }: Passage): string {
  const part = id.includes('#') && row === null ? (id.split(/[#/]/u).at(-1) ?? '') : '';
  return part.replaceAll('-', ' ');
}

/** The years that a text names. */
export function yearsIn(text: string): readonly string[] {
  return text.match(YEAR) ?? [];
}

const YEAR = /\b(?:1[0-9]|20)\d{2}\b/gu;
