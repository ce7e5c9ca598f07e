import type { PlacedTerm } from './analyser.ts';
import { isConcept } from './concepts.ts';
import { foldToken, type ProcessTerm } from './process-term.ts';

/** The words that the corpus uses: how common each is, and which one a misspelt word was meant to be. */
export interface Vocabulary {
  /** Passages in the corpus. */
  readonly size: number;
  /** How many passages hold a term, in their text or above it. */
  frequency(term: string): number;
  /** How telling a term is: 0 for one that every passage holds, most for one that is rare or unknown. */
  idf(term: string): number;
  /** The commonest word of the corpus that one typing error turns into this one; `null`: none. */
  correct(word: string): string | null;
}

/** Words shorter than this have too many neighbours for one of them to be the word that was meant. */
const CORRECTABLE_LENGTH = 4;

/**
 * People seldom mistype the first letter, and short words that differ in it are other words: "cost" is not
 * "host". In a long word nothing else could have been meant.
 */
function keepsFirstLetter(word: string, candidate: string): boolean {
  const isSwapped = word[0] === candidate[1] && word[1] === candidate[0];
  return word.length >= LONG_WORD || word[0] === candidate[0] || isSwapped;
}

const LONG_WORD = 7;

/** Counts terms and words while passages are added. */
export class VocabularyBuilder implements Vocabulary {
  readonly #processTerm: ProcessTerm;
  readonly #termCounts = new Map<string, number>();
  readonly #wordCounts = new Map<string, number>();
  readonly #letters = new Set<string>();
  #longest = 0;
  #size = 0;

  constructor(processTerm: ProcessTerm) {
    this.#processTerm = processTerm;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the terms of one passage. */
  add(terms: readonly PlacedTerm[]): void {
    this.#size += 1;
    for (const term of new Set(terms.map((placed) => placed.term))) increase(this.#termCounts, term);
    for (const { term, token } of terms) if (!isConcept(term)) this.#addWord(foldToken(token));
  }

  frequency(term: string): number {
    return this.#termCounts.get(term) ?? 0;
  }

  idf(term: string): number {
    const frequency = this.frequency(term);
    return Math.log(1 + (this.#size - frequency + 0.5) / (frequency + 0.5));
  }

  correct(word: string): string | null {
    const folded = foldToken(word);
    if (!this.#isCorrectable(folded)) return null;
    let best: string | null = null;
    let bestCount = 0;
    for (const candidate of this.#neighbours(folded)) {
      if (!keepsFirstLetter(folded, candidate)) continue;
      const count = this.#wordCounts.get(candidate) ?? 0;
      if (count > bestCount && this.#processTerm(candidate) !== null) [best, bestCount] = [candidate, count];
    }
    return best;
  }

  /** Without the limit at the top, a word of two thousand letters takes longer than an answer may. */
  #isCorrectable(word: string): boolean {
    const { length } = word;
    return length >= CORRECTABLE_LENGTH && length <= this.#longest + 1 && !/\p{N}/u.test(word);
  }

  #addWord(word: string): void {
    if (increase(this.#wordCounts, word) > 1) return;
    this.#longest = Math.max(this.#longest, word.length);
    for (const letter of word) this.#letters.add(letter);
  }

  /** Every word at one edit: a letter lost, swapped, mistaken or added. */
  *#neighbours(word: string): Generator<string> {
    for (let position = 0; position <= word.length; position += 1) {
      const head = word.slice(0, position);
      const tail = word.slice(position);
      if (tail !== '') yield head + tail.slice(1);
      if (tail.length > 1) yield `${head}${tail[1]}${tail[0]}${tail.slice(2)}`;
      for (const letter of this.#letters) {
        yield head + letter + tail;
        if (tail !== '') yield head + letter + tail.slice(1);
      }
    }
  }
}

function increase(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
