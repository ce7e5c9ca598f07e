import { foldToken } from './process-term.ts';
import { remember } from './remember.ts';

/** Words shorter than this have too many neighbours for one of them to be the word that was meant. */
const CORRECTABLE_LENGTH = 4;

/** The words of a corpus, folded, and which of them a typing error could have made another word of. */
export class Words {
  readonly #counts = new Map<string, number>();
  /** How often each is written with a capital letter. */
  readonly #capitals = new Map<string, number>();
  readonly #latin: readonly string[];
  readonly #others: readonly string[];
  #longest = 0;

  constructor(tokenCounts: ReadonlyMap<string, { readonly times: number }>) {
    const letters = new Set<string>();
    for (const [token, { times: count }] of tokenCounts) {
      const word = foldToken(token);
      this.#counts.set(word, this.count(word) + count);
      if (CAPITAL.test(token)) this.#capitals.set(word, (this.#capitals.get(word) ?? 0) + count);
      this.#longest = Math.max(this.#longest, word.length);
      for (const letter of word) letters.add(letter);
    }
    this.#latin = [...letters].filter((letter) => LATIN.test(letter));
    this.#others = [...letters].filter((letter) => !LATIN.test(letter));
  }

  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** True for a word that stands in names and titles: written with a capital letter more than by chance. */
  isTitled(word: string): boolean {
    return (this.#capitals.get(word) ?? 0) > TITLED_SHARE * this.count(word);
  }

  /**
   * The known words at one edit: a letter lost, swapped, mistaken or added. Kept, because a question is read again in other
   * words, and its misspelt word with it.
   */
  readonly near = remember((word): readonly string[] => {
    if (!this.#isCorrectable(word)) return [];
    const candidates = neighbours(word, LATIN.test(word) ? this.#latin : this.#others);
    return candidates.filter((candidate) => this.#counts.has(candidate));
  });

  /** Without the limit at the top, a word of two thousand letters takes longer than an answer may. */
  #isCorrectable(word: string): boolean {
    const { length } = word;
    return length >= CORRECTABLE_LENGTH && length <= this.#longest + 1 && !/\p{N}/u.test(word);
  }
}

/** Hardly one in ten words begins a sentence. */
const TITLED_SHARE = 0.1;

const CAPITAL = /^\p{Lu}/u;

/** Nobody mistypes a letter of another script. */
const LATIN = /^[a-z']+$/u;

/** Hundreds of them for a word: a generator takes longer to hand them over than to make them. */
function neighbours(word: string, letters: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let position = 0; position <= word.length; position += 1) {
    const head = word.slice(0, position);
    const tail = word.slice(position);
    const rest = tail.slice(1);
    if (tail !== '') found.push(head + rest);
    if (tail.length > 1) found.push(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`);
    for (const letter of letters) {
      found.push(head + letter + tail);
      if (tail !== '') found.push(head + letter + rest);
    }
  }
  return found;
}
