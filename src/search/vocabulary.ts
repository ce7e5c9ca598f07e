import type { PlacedTerm } from './analyser.ts';
import { isConcept } from './concepts.ts';
import { foldToken, type ProcessTerm } from './process-term.ts';
import { Words } from './words.ts';

/** The words that the corpus uses: how common each is, and which one a misspelt word was meant to be. */
export interface Vocabulary {
  /** Passages in the corpus. */
  readonly size: number;
  /**
   * How many passages hold a term, in their text or above it; those that do not, but are asked for with it, count half.
   */
  frequency(term: string): number;
  /** How telling a term is: 0 for one that every passage holds, most for one that is rare or unknown. */
  idf(term: string): number;
  /** That of every term of a frequency. */
  idfOf(frequency: number): number;
  /**
   * The commonest word of the corpus that one typing error turns into this one; `null`: none. A name is no misspelt
   * word, unless that is written with a capital letter too, as in names and titles.
   */
  correct(word: string, isName?: boolean): string | null;
  /**
   * True for a word that the corpus does not use and that shares its term with other words by chance: "secretariate" has
   * the stem of "secretary"; or with a word that is mistyped in a listed question.
   */
  isStray(word: string): boolean;
  /** True for a word that no text writes with a small first letter. */
  isName(word: string): boolean;
  /** True for a word that stands in the corpus as it is, but for capitals and accents; a stop word stands in none. */
  isWritten(word: string): boolean;
}

/**
 * People seldom mistype the first letter, and short words that differ in it are other words: "cost" is not
 * "host". In a long word nothing else could have been meant.
 */
function keepsFirstLetter(word: string, candidate: string): boolean {
  const isSwap = word[0] === candidate[1] && word[1] === candidate[0];
  return word.length >= LONG_WORD || word[0] === candidate[0] || isSwap;
}

/** Of four letters one mistaken or too many makes too many other words: "math" is not "moth", nor "skin" "sin". */
function isLikelyMistake(word: string, candidate: string): boolean {
  return word.length > SHORT_WORD || candidate.length > word.length || isSwapped(word, candidate);
}

const SHORT_WORD = 4;

/** True for two words that differ in the order of two neighbouring letters. */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || word === candidate) return false;
  let at = 0;
  while (at < word.length && word[at] === candidate[at]) at += 1;
  return (
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}

/**
 * A word has hundreds of neighbours at one mistaken letter and only a few at two swapped ones: where a word of the corpus is
 * among the few, it is hardly by chance ("figth" is "fight", not "fifth").
 */
const SWAPPED_TIMES = 20;

const LONG_WORD = 7;

/** The idf of a term that nine in ten passages hold: the name of what they all are about. */
export const SAYS_NOTHING = 0.1;

/** Counts terms and words while passages are added. */
export class VocabularyBuilder implements Vocabulary {
  readonly #processTerm: ProcessTerm;
  readonly #termCounts = new Map<string, Count>();
  /** As written: folding each of them only when a word is to be corrected makes indexing faster. */
  readonly #tokenCounts = new Map<string, Count>();
  /** Terms that a text holds with a small first letter. */
  readonly #smallTerms = new Set<string>();
  #words: Words | null = null;
  #size = 0;

  constructor(processTerm: ProcessTerm) {
    this.#processTerm = processTerm;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the terms of one passage, of what stands above it, and of the questions that people ask for it. */
  add(
    text: readonly PlacedTerm[],
    above: readonly PlacedTerm[] = [],
    asked: readonly PlacedTerm[] = [],
  ): void {
    this.#size += 1;
    for (const placed of above) this.#count(placed, 1);
    for (const placed of text) {
      this.#count(placed, 1);
      if (SMALL.test(placed.token)) this.#smallTerms.add(placed.term);
    }
    for (const placed of asked) this.#count(placed, ASKED_SHARE);
    this.#words = null;
  }

  /** Counts a term once for each passage, as it was first met. */
  #count({ term, token }: PlacedTerm, times: number): void {
    const count = countOf(this.#termCounts, term, token);
    if (count.passage !== this.#size) count.times += times;
    count.passage = this.#size;
    if (!isConcept(term)) countOf(this.#tokenCounts, token, token).times += 1;
  }

  frequency(term: string): number {
    return this.#termCounts.get(term)?.times ?? 0;
  }

  idf(term: string): number {
    return this.idfOf(this.frequency(term));
  }

  idfOf(frequency: number): number {
    return Math.log(1 + (this.#size - frequency + 0.5) / (frequency + 0.5));
  }

  isStray(word: string): boolean {
    if (this.#isMistypedInList(word)) return true;
    if (word.length < STRAY_LENGTH || this.#tokenCounts.has(word)) return false;
    const term = this.#processTerm(word);
    const known = term === null ? undefined : this.#termCounts.get(term);
    if (term === null || known === undefined || isInflection(word, foldToken(known.form))) return false;
    const folded = foldToken(word);
    if (this.#countOf(folded) > 0) return false;
    const meant = this.correct(folded);
    // Of a word that another one's ending would explain, the first letter is right.
    return meant !== null && meant[0] === folded[0] && this.#processTerm(meant) !== term;
  }

  isName(word: string): boolean {
    const term = this.#processTerm(word);
    return term !== null && !this.#smallTerms.has(term);
  }

  isWritten(word: string): boolean {
    return this.#countOf(word) > 0;
  }

  /** Those who list questions mistype words too, or write them as people do. */
  #isMistypedInList(word: string): boolean {
    const term = word.length < LONG_WORD ? null : this.#processTerm(word);
    if (term === null || this.frequency(term) === 0 || this.frequency(term) > ASKED_SHARE) return false;
    const meant = this.correct(word);
    if (meant === null || this.#processTerm(meant) === term) return false;
    return this.#countOf(meant) >= MEANT_TIMES * this.#countOf(word);
  }

  #countOf(word: string): number {
    return this.#readWords().count(foldToken(word));
  }

  #readWords(): Words {
    this.#words ??= new Words(this.#tokenCounts);
    return this.#words;
  }

  correct(word: string, isName = false): string | null {
    const words = this.#readWords();
    const folded = foldToken(word);
    let best: string | null = null;
    let bestCount = 0;
    for (const candidate of words.near(folded)) {
      if (!keepsFirstLetter(folded, candidate) || !isLikelyMistake(folded, candidate)) continue;
      if (isName && !words.isTitled(candidate)) continue;
      const count = words.count(candidate) * (isSwapped(folded, candidate) ? SWAPPED_TIMES : 1);
      if (count > bestCount && this.#processTerm(candidate) !== null) [best, bestCount] = [candidate, count];
    }
    return best;
  }
}

/** Changed in place: a new number in the map for each word of a corpus takes longer. */
interface Count {
  times: number;
  /** The last passage that was counted, from 1. */
  passage: number;
  /** The word as it was first met. */
  readonly form: string;
}

const SMALL = /^\p{Ll}/u;

/** A word of the questions for one passage is mistyped where the one that it could be is used so many times as often. */
const MEANT_TIMES = 20;

/** Of shorter words too many others are one letter away. */
const STRAY_LENGTH = 9;

/** Endings are short: whoever has a longer one of its own is another word. */
const LONGEST_ENDING = 3;

function isInflection(word: string, form: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === form[shared]) shared += 1;
  return Math.max(word.length, form.length) - shared <= LONGEST_ENDING;
}

/** Whoever asks has more words than a passage: counted whole, long lists would make every word common. */
const ASKED_SHARE = 0.5;

function countOf(counts: Map<string, Count>, key: string, form: string): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const fresh = { times: 0, passage: 0, form };
  counts.set(key, fresh);
  return fresh;
}
