import type { Query } from './parse-query.ts';
import { SAYS_NOTHING, type Vocabulary } from './vocabulary.ts';

/**
 * The lists that hold a question of the same words in the same order, but for their endings, articles, and the name of what
 * everything is about.
 */
export interface SameQuestions {
  holding(question: Query): HoldsQuestion;
}

/** Tells whether a list holds a question. */
type HoldsQuestion = (list: number) => boolean;

/** Collects questions, list by list. */
export class SameQuestionsBuilder {
  readonly #vocabulary: Vocabulary;
  /** Numbers, because the words of all questions would take fifteen times the room. */
  readonly #keys: number[] = [];
  /** The position of each list's first question. */
  readonly #starts: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  beginList(): void {
    this.#starts.push(this.#keys.length);
  }

  /** Adds a question to the list that was begun last. */
  add(question: Query): void {
    this.#keys.push(keyOf(question, this.#vocabulary));
  }

  build(): SameQuestions {
    const vocabulary = this.#vocabulary;
    const keys = Float64Array.from(this.#keys);
    const starts = Uint32Array.from([...this.#starts, keys.length]);
    return {
      holding(question) {
        const key = keyOf(question, vocabulary);
        return (list) => {
          if (key === NO_WORDS) return false;
          const until = starts[list + 1] ?? 0;
          let position = starts[list] ?? 0;
          while (position < until && keys[position] !== key) position += 1;
          return position < until;
        };
      },
    };
  }
}

/** Articles are left out where people are in a hurry; the name of what all passages are about tells nothing. */
function keyOf({ words }: Query, vocabulary: Vocabulary): number {
  const isTold = (word: string) => !ARTICLES.has(word) && vocabulary.idf(word) > SAYS_NOTHING;
  return numberOf(words.filter(isTold).join(' '));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** A number for a text: 53 bits of two hashes in the manner of FNV-1a, which no two questions of a list share by chance. */
function numberOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b1;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place);
    high = Math.imul(high ^ letter, 0x01000193);
    low = Math.imul(low ^ letter, 0x85ebca6b);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Nothing is told by a question of no words. */
const NO_WORDS = numberOf('');
