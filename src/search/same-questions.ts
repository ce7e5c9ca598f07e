import type { Query } from './parse-query.ts';
import { SAYS_NOTHING, type Vocabulary } from './vocabulary.ts';

/** Tells whether a list holds a question. */
export type HoldsQuestion = (list: number) => boolean;

/**
 * The lists that hold a question of the same words in the same order, but for their endings, articles, and the name of what
 * everything is about.
 */
export class SameQuestions {
  readonly #vocabulary: Vocabulary;
  /** A question stands in one list, nearly always: a set for each would take more room than the questions. */
  readonly #lists = new Map<string, number>();
  readonly #others = new Map<string, Set<number>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a question to a list. Nothing is told by one of no words. */
  add(question: Query, list: number): void {
    const key = this.#keyOf(question);
    const known = this.#lists.get(key);
    if (key === '' || known === list) return;
    if (known === undefined) this.#lists.set(key, list);
    else this.#others.set(key, (this.#others.get(key) ?? new Set()).add(list));
  }

  holding(question: Query): HoldsQuestion {
    const key = this.#keyOf(question);
    const first = this.#lists.get(key);
    const others = this.#others.get(key);
    return (list) => list === first || others?.has(list) === true;
  }

  /** Articles are left out where people are in a hurry; the name of what all passages are about tells nothing. */
  #keyOf({ words }: Query): string {
    const isTold = (word: string) => !ARTICLES.has(word) && this.#vocabulary.idf(word) > SAYS_NOTHING;
    return words.filter(isTold).join(' ');
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
