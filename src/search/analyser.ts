import type { Glossary } from '../corpus/parse-glossary.ts';
import { type ConceptPlace, makeConceptFinder, type ReadToken } from './concepts.ts';
import { makeReadWord, type ProcessTerm, type ReadWord } from './process-term.ts';
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
  readWord(token: string): ReadWord;
  /** The tokens of a text, each read: a word is looked up once, however many look at it. */
  read(text: string): readonly ReadToken[];
  /** The terms of a passage: those of its tokens, and those of the glossary's groups that it holds. */
  terms(text: string): readonly PlacedTerm[];
  /** The same for a text that does not come back: it is not kept. */
  termsOnce(text: string): readonly PlacedTerm[];
  /** The same for a text that was read. */
  termsAmong(text: string, tokens: readonly ReadToken[]): readonly PlacedTerm[];
  concepts(text: string, tokens: readonly ReadToken[], isTurkish?: boolean): readonly ConceptPlace[];
}

/** For texts of a field that has none. */
export const NO_GLOSSARY: Glossary = { concepts: [], names: [] };

export function makeAnalyser(language = 'en', glossary: Glossary = NO_GLOSSARY): Analyser {
  const readWord = makeReadWord(language);
  const finder = makeConceptFinder(glossary, (token) => readWord(token).word);
  const read = (text: string) =>
    tokenize(text).map(({ text: token, start, end }): ReadToken => {
      const { term, word } = readWord(token);
      return { text: token, start, end, term, word };
    });
  const termsAmong = (text: string, tokens: readonly ReadToken[]) => {
    const concepts = finder.find(text, tokens);
    const placed = placeTokens(tokens);
    return concepts.length === 0
      ? placed
      : [...placed, ...concepts.map((place) => placeConcept(place, text, tokens))];
  };
  const termsOnce = (text: string) => termsAmong(text, read(text));
  return {
    language,
    processTerm: (token) => readWord(token).term,
    readWord,
    read,
    concepts: finder.find,
    terms: remember(termsOnce),
    termsOnce,
    termsAmong,
  };
}

function placeTokens(tokens: readonly ReadToken[]): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    const token = tokens[position];
    if (token === undefined || token.term === null) continue;
    const { term, text, start, end } = token;
    placed.push({ term, token: text, position, start, end });
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
