import { type AnswerType, answerType } from './answer-type.ts';
import { foldToken, type ProcessTerm } from './process-term.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term to look for, and what was typed for it. */
export interface QueryTerm {
  readonly term: string;
  /** As typed. */
  readonly token: string;
  /** As looked for in its full form: typed, or corrected; lower case. */
  readonly form: string;
  /** Counts every token of the query, stop words too. */
  readonly position: number;
  /** The word of the corpus that was taken instead of a misspelt one. */
  readonly correctedTo: string | null;
  readonly idf: number;
  /** Names and numbers say what exactly is meant; a passage without them is about something else. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** What a question asks the index for. */
export interface Query {
  readonly text: string;
  readonly type: AnswerType;
  /** In the order typed, each term once. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the terms' idf. */
  readonly weight: number;
}

/** A set of terms is kept in the bits of one number; of a longer text the most telling terms are kept. */
const TERM_LIMIT = 30;

/** Nobody asks in more than this; what comes after is not looked at. */
const TEXT_LIMIT = 2000;

/** Turns what was typed into terms, mending words that the corpus does not know. */
export function parseQuery(text: string, vocabulary: Vocabulary, processTerm: ProcessTerm): Query {
  const asked = text.slice(0, TEXT_LIMIT);
  const isCased = /\p{Ll}/u.test(asked);
  const terms = new Map<string, QueryTerm>();
  for (const [position, { text: token }] of tokenize(asked).entries()) {
    const read = readToken(token, vocabulary, processTerm);
    if (read === null || terms.has(read.term)) continue;
    const isNumber = /\p{N}/u.test(token);
    const isName = isCased && !isNumber && position > 0 && /^\p{Lu}/u.test(token);
    const form = read.correctedTo ?? token.toLowerCase();
    terms.set(read.term, {
      ...read,
      token,
      form,
      position,
      isNumber,
      isName,
      idf: vocabulary.idf(read.term),
    });
  }
  const kept = mostTelling([...terms.values()]);
  return {
    text: asked,
    type: answerType(asked),
    terms: kept,
    weight: kept.reduce((sum, { idf }) => sum + idf, 0),
  };
}

function mostTelling(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  if (terms.length <= TERM_LIMIT) return terms;
  const kept = new Set(terms.toSorted((a, b) => b.idf - a.idf).slice(0, TERM_LIMIT));
  return terms.filter((term) => kept.has(term));
}

function readToken(
  token: string,
  vocabulary: Vocabulary,
  processTerm: ProcessTerm,
): { readonly term: string; readonly correctedTo: string | null } | null {
  const term = processTerm(token);
  if (term === null) return null;
  if (vocabulary.frequency(term) > 0) return { term, correctedTo: null };
  const corrected = vocabulary.correct(foldToken(token));
  const correctedTerm = corrected === null ? null : processTerm(corrected);
  return correctedTerm === null
    ? { term, correctedTo: null }
    : { term: correctedTerm, correctedTo: corrected };
}
