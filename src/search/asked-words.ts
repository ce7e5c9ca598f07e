import { largest } from './largest.ts';
import type { Query } from './parse-query.ts';
import { anyHolds, type Postings, PostingsBuilder } from './postings.ts';

/** The words of listed questions, stop words and all. */
export interface AskedWords {
  /** Tells by its words alone which lists a question is likely to belong to. */
  lead(words: ReadonlySet<string>): WordLead;
  /** True where a question of a list holds a word. */
  holds(word: string, list: number): boolean;
}

interface WordLead {
  /** The likeliest lists, the likeliest first. */
  readonly likeliest: readonly number[];
  /**
   * How much likelier the words are in a list than in any other, -1 to 1: below 0 where they are likelier in another;
   * 0 where nothing is known, as of an empty list.
   */
  of(list: number): number;
}

const NO_LEAD: WordLead = { likeliest: [], of: () => 0 };

/** How many passages are worth a look because of the words alone; ten find no more. */
const LIKELIEST = 5;

/**
 * So many words of all lists together are added to each list, as often as they are there: a word that is common
 * everywhere tells little of any list. Of 30 to 2000, this finds the most left-out questions.
 */
const SHARED_WORDS = 300;

/** A lead of ten, as the natural logarithm of how much likelier, is as good as certain. */
const WIDE_LEAD = 10;

/** What a question is told by: its words and the groups of the glossary in it, each once. */
export function wordSet({ words, groups }: Pick<Query, 'words' | 'groups'>): ReadonlySet<string> {
  return new Set([...words, ...groups]);
}

/**
 * Learns a multinomial naive Bayes classifier of questions, smoothed by Dirichlet priors (Zhai and Lafferty, 2004), from
 * the words of each question of each list.
 */
export class AskedWordsBuilder {
  readonly #uses = new PostingsBuilder();
  readonly #lengths: number[] = [];

  beginList(): void {
    this.#lengths.push(0);
  }

  /** Adds the words of a question to the list that was begun last. */
  add(words: ReadonlySet<string>): void {
    const list = this.#lengths.length - 1;
    for (const word of words) this.#uses.add(word, list, 1);
    this.#lengths[list] = (this.#lengths[list] ?? 0) + words.size;
  }

  build(): AskedWords {
    const uses = this.#uses.build();
    weigh(
      uses,
      this.#lengths.reduce((sum, length) => sum + length, 0),
    );
    const unused = Float64Array.from(this.#lengths, (length) =>
      length === 0 ? Number.NEGATIVE_INFINITY : -Math.log1p(length / SHARED_WORDS),
    );
    return {
      lead(words) {
        const known = [...words].filter((word) => uses.range(word).until > uses.range(word).from);
        return known.length === 0 ? NO_LEAD : leadOf(likelihoods(known, uses, unused));
      },
      holds: (word, list) => anyHolds(uses, word, { from: list, until: list + 1 }),
    };
  }
}

/** Turns how often a word is used in a list into how much likelier that makes it there. */
function weigh({ amounts, range, keys }: Postings, all: number): void {
  for (const word of keys()) {
    const { from, until } = range(word);
    let times = 0;
    for (let entry = from; entry < until; entry += 1) times += amounts[entry] ?? 0;
    const shared = (SHARED_WORDS * times) / all;
    for (let entry = from; entry < until; entry += 1)
      amounts[entry] = Math.log1p((amounts[entry] ?? 0) / shared);
  }
}

/** For each list: the logarithm of how likely the words are there; -Infinity where it is empty. */
function likelihoods(
  known: readonly string[],
  { items, amounts, range }: Postings,
  unused: Float64Array,
): Float64Array {
  const sums = unused.slice();
  for (let list = 0; list < sums.length; list += 1) sums[list] = (sums[list] ?? 0) * known.length;
  for (const word of known) {
    const { from, until } = range(word);
    for (let entry = from; entry < until; entry += 1) {
      const list = items[entry] ?? 0;
      sums[list] = (sums[list] ?? 0) + (amounts[entry] ?? 0);
    }
  }
  return sums;
}

function leadOf(sums: Float64Array): WordLead {
  const at = (list: number | undefined) => sums[list ?? -1] ?? Number.NEGATIVE_INFINITY;
  const likeliest = largest(sums, LIKELIEST);
  const [best, second] = likeliest;
  return {
    likeliest,
    of: (list) => {
      const lead = at(list) - at(list === best ? second : best);
      return Number.isFinite(lead) ? Math.max(-1, Math.min(lead / WIDE_LEAD, 1)) : 0;
    },
  };
}
