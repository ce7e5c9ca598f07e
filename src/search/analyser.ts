import type { Glossary } from '../corpus/parse-glossary.ts';
import { type ConceptPlace, makeConceptFinder } from './concepts.ts';
import { foldToken, makeProcessTerm, type ProcessTerm } from './process-term.ts';
import { remember } from './remember.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A term with its place in a text: a token's, or that of a group of the glossary. */
export interface PlacedTerm {
  readonly term: string;
  /** As written. */
  readonly token: string;
  /** Counts every token, stop words too, so that a distance is what a reader sees. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/** How texts in one language become terms: the same for passages and for queries. */
export interface Analyser {
  readonly language: string;
  readonly processTerm: ProcessTerm;
  /** The term of a token, and of a stop word the word itself, in small letters. */
  readonly wordOf: (token: string) => string;
  /** The terms of a passage: those of its tokens, and those of the glossary's groups that it holds. */
  terms(text: string): readonly PlacedTerm[];
  /** The same for a text that does not come back: it is not kept. */
  termsOnce(text: string): readonly PlacedTerm[];
  concepts(text: string, tokens: readonly Token[], isTurkish?: boolean): readonly ConceptPlace[];
}

/** For texts of a field that has none. */
export const NO_GLOSSARY: Glossary = { concepts: [], names: [] };

export function makeAnalyser(language = 'en', glossary: Glossary = NO_GLOSSARY): Analyser {
  const processTerm = makeProcessTerm(language);
  const wordOf = makeWordOf(processTerm);
  const finder = makeConceptFinder(glossary, wordOf);
  const readTerms = (text: string) => {
    const tokens = tokenize(text);
    const concepts = finder.find(text, tokens);
    const placed = placeTokens(tokens, processTerm);
    return concepts.length === 0
      ? placed
      : [...placed, ...concepts.map((place) => placeConcept(place, text, tokens))];
  };
  return {
    language,
    processTerm,
    wordOf,
    concepts: finder.find,
    terms: remember(readTerms),
    termsOnce: readTerms,
  };
}

/** Stop words are few, and other words are kept by their term: a text is folded again only for a new one. */
function makeWordOf(processTerm: ProcessTerm): (token: string) => string {
  const folded = new Map<string, string>();
  return (token) => {
    const term = processTerm(token) ?? folded.get(token);
    if (term !== undefined) return term;
    const word = foldToken(token);
    folded.set(token, word);
    return word;
  };
}

function placeTokens(tokens: readonly Token[], processTerm: ProcessTerm): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  for (const [position, { text: token, start, end }] of tokens.entries()) {
    const term = processTerm(token);
    if (term !== null) placed.push({ term, token, position, start, end });
  }
  return placed;
}

function placeConcept(
  { term, first, last }: ConceptPlace,
  text: string,
  tokens: readonly Token[],
): PlacedTerm {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { term, token: text.slice(start, end), position: first, start, end };
}
