/**
 * Tells by its words alone, in their order, whether a question is likely to have an answer: above 0 where people use them
 * to ask for what some passage tells, below 0 for what none does, -1 to 1; 0 where nothing is known.
 */
export type AnswerableWords = (words: readonly string[]) => number;

/** What only one kind of question has is this much of a use in the other: of 0.3 to 3, it tells most. */
const SMOOTHING = 0.3;

/** What is used once says nothing: half of all phrases are. */
const FEWEST = 2;

/** As good as certain. */
const SURE = 5;

/**
 * Learns a naive Bayes classifier of two kinds of question: those that a passage answers, and those that none does.
 * It looks at each word, and at each word with the one before it.
 */
export class AnswerableWordsBuilder {
  /** A number for each word, from 2; 1 is the beginning of a question, and 0 stands before a word alone. */
  readonly #words = new Map<string, number>();
  /** By phrase: how many questions of each kind hold it. */
  readonly #uses = new Map<number, Uses>();
  #answered = 0;
  #unanswered = 0;

  add(words: readonly string[], isAnswered: boolean): void {
    const phrases = phrasesOf(words.map((word) => this.#numberOf(word)));
    for (const phrase of phrases) {
      const uses = this.#uses.get(phrase) ?? { answered: 0, unanswered: 0 };
      if (uses.answered + uses.unanswered === 0) this.#uses.set(phrase, uses);
      if (isAnswered) uses.answered += 1;
      else uses.unanswered += 1;
    }
    if (isAnswered) this.#answered += phrases.size;
    else this.#unanswered += phrases.size;
  }

  build(): AnswerableWords {
    const told = new Map<number, number>();
    for (const [phrase, { answered, unanswered }] of this.#uses) {
      if (answered + unanswered < FEWEST) continue;
      told.set(phrase, shareOf(answered, this.#answered) - shareOf(unanswered, this.#unanswered));
    }
    const words = this.#words;
    const unknown = words.size + FIRST_WORD;
    return (asked) => {
      let sum = 0;
      let known = 0;
      for (const phrase of phrasesOf(asked.map((word) => words.get(word) ?? unknown))) {
        const tells = told.get(phrase);
        if (tells === undefined) continue;
        sum += tells;
        known += 1;
      }
      // Phrases of one question depend on each other: together they tell less than their sum.
      return known === 0 ? 0 : Math.max(-1, Math.min(sum / Math.sqrt(known) / SURE, 1));
    };
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const fresh = this.#words.size + FIRST_WORD;
    this.#words.set(word, fresh);
    return fresh;
  }
}

interface Uses {
  answered: number;
  unanswered: number;
}

const BEGINNING = 1;

const ALONE = 0;
const FIRST_WORD = 2;

/**
 * One number for two (Szudzik's pairing): as small as it can be, because small numbers are kept and found many times faster.
 */
function pairOf(a: number, b: number): number {
  return a < b ? b * b + a : a * a + a + b;
}

/** Every word, and every word with the one before it, once each: numbers, because joining words takes longer. */
function phrasesOf(words: readonly number[]): ReadonlySet<number> {
  const phrases = new Set<number>();
  let before = BEGINNING;
  for (const word of words) {
    phrases.add(pairOf(ALONE, word)).add(pairOf(before, word));
    before = word;
  }
  return phrases;
}

function shareOf(count: number, all: number): number {
  return Math.log((count + SMOOTHING) / (all + SMOOTHING));
}
