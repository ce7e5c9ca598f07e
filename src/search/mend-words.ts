import type { Analyser } from './analyser.ts';
import { mostTold } from './commonness.ts';
import type { ConceptPlace, ReadToken } from './concepts.ts';
import { isKnownTerm } from './known-terms.ts';
import { isOneEdit } from './one-edit.ts';
import { foldToken } from './process-term.ts';
import { STOP_WORDS } from './stop-words.ts';
import { UNSPACED } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text whose misspelt words are mended; its tokens are those of the mended text. */
export interface MendedText {
  readonly text: string;
  readonly tokens: readonly MendedToken[];
  /** The groups of the glossary in the mended text. */
  readonly concepts: readonly ConceptPlace[];
}

export interface MendedToken extends ReadToken {
  /** As typed. */
  readonly typed: string;
  /** The word that was taken instead of a misspelt one. */
  readonly correctedTo: string | null;
}

/**
 * Mends the words of a text that neither the corpus, nor the glossary, nor other texts know, or whose term is known by chance: to a
 * question word, a word of the corpus, or a function word, in this order, at one typing error.
 */
export function mendWords(text: string, vocabulary: Vocabulary, analyser: Analyser): MendedText {
  const tokens = analyser.read(text);
  const isCased = /\p{Ll}/u.test(text);
  const concepts = analyser.concepts(text, tokens);
  let mended = '';
  let end = 0;
  const placed = tokens.map((token, position) => {
    const isMeant = concepts.some(({ first, last }) => first <= position && position <= last);
    const isName = isCased && position > 0 && CAPITAL.test(token.text);
    const correctedTo = isMeant ? null : correct(token, isName, vocabulary);
    const shift = mended.length - end;
    if (correctedTo === null)
      return { ...token, start: token.start + shift, end: token.end + shift, typed: token.text, correctedTo };
    const written = capitalLike(token.text, correctedTo);
    const start = token.start + shift;
    mended += text.slice(end, token.start) + written;
    ({ end } = token);
    return {
      text: written,
      start,
      end: mended.length,
      ...analyser.readWord(written),
      typed: token.text,
      correctedTo,
    };
  });
  // Hardly any text is misspelt.
  if (end === 0) return { text, tokens: placed, concepts };
  mended += text.slice(end);
  return { text: mended, tokens: placed, concepts: analyser.concepts(mended, placed) };
}

function correct({ text: token, term }: ReadToken, isName: boolean, vocabulary: Vocabulary): string | null {
  // Where no spaces stand between words, they overlap, and no typing error is a letter.
  if (term === null || UNSPACED.test(token)) return null;
  const word = foldToken(token);
  const isUsed =
    vocabulary.frequency(term) > 0 || mostTold(term) < Number.POSITIVE_INFINITY || isKnownTerm(term);
  if (isUsed && !vocabulary.isStray(word)) return null;
  if (isName) return vocabulary.correct(word, isName);
  return nearest(word, QUESTION_WORDS) ?? vocabulary.correct(word) ?? nearest(word, FUNCTION_WORDS);
}

const CAPITAL = /^\p{Lu}/u;

const QUESTION_WORDS = ['what', 'when', 'which', 'where', 'how', 'who', 'why', 'whose'];
const FUNCTION_WORDS = [...STOP_WORDS].filter((word) => !word.includes("'"));

/** In three letters only a swap is surely an error: "hwo", "teh". */
const SHORT = 3;

/**
 * The first of some words at one typing error from a word; the first letter is kept, or swapped. Letters are
 * swapped or left out more often than mistaken: "wher" is "where", not "when".
 */
function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length < SHORT || !/^[a-z]+$/u.test(word)) return null;
  const near = candidates.filter((candidate) => isMistypedFor(word, candidate));
  return (
    near.find((candidate) => isSwapped(word, candidate) || candidate.length > word.length) ?? near[0] ?? null
  );
}

function isMistypedFor(word: string, candidate: string): boolean {
  if (candidate.length < SHORT || Math.min(word.length, candidate.length) === SHORT)
    return isSwapped(word, candidate);
  return (word[0] === candidate[0] || isSwapped(word, candidate)) && isOneEdit(word, candidate);
}

function isSwapped(word: string, candidate: string): boolean {
  return (
    word !== candidate &&
    isOneEdit(word, candidate) &&
    [...word].toSorted().join('') === [...candidate].toSorted().join('')
  );
}

function capitalLike(typed: string, word: string): string {
  return CAPITAL.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
