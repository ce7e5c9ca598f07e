import { tokenize } from './tokenize.ts';

/** Tells by its words alone, stop words and all, which passages a question is likely to ask for. */
export type AskedWords = (question: string) => WordLead;

interface WordLead {
  /** The positions of the likeliest passages, the likeliest first. */
  readonly likeliest: readonly number[];
  /**
   * How much likelier the words are from somebody who asks for a passage than from anybody else, -1 to 1: below 0 where
   * another passage, or none, is likelier to be asked for so; 0 where nothing is known, as for a passage without a list.
   */
  of(passage: number): number;
}

const NO_LEAD: WordLead = { likeliest: [], of: () => 0 };

/** How many passages are worth a look because of the words alone; ten find no more. */
const LIKELIEST = 5;

/** Words that nobody has used yet when asking for a passage; tried from 0.01 to 0.5, with little difference. */
const SMOOTHING = 0.05;

/** A lead of ten, as the natural logarithm of how much likelier, is as good as certain. */
const WIDE_LEAD = 10;

/** In which lists a word stands: each list's position, followed by how much likelier it makes the word there. */
type Uses = Float32Array;

/**
 * A multinomial naive Bayes classifier of questions: those that people ask for each passage, by its position, and
 * those that no passage answers.
 */
export function learnAskedWords(
  asked: readonly (readonly string[])[],
  unanswered: readonly string[],
): AskedWords {
  const lists = [...asked, unanswered].map((questions) => questions.flatMap(wordsOf));
  const uses = countUses(lists);
  const unused = lists.map(({ length }) =>
    length === 0 ? Number.NEGATIVE_INFINITY : Math.log(SMOOTHING / (length + SMOOTHING * uses.size)),
  );
  return (question) => {
    const known = wordsOf(question).flatMap((word) => uses.get(word) ?? []);
    return known.length === 0 ? NO_LEAD : leadOf(likelihoods(known, unused), asked.length);
  };
}

/** Each word once, however often it is said. */
function wordsOf(question: string): readonly string[] {
  return [...new Set(tokenize(question).map(({ text }) => text.toLowerCase()))];
}

function countUses(lists: readonly (readonly string[])[]): ReadonlyMap<string, Uses> {
  const counts = new Map<string, Map<number, number>>();
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      const known = counts.get(word) ?? new Map<number, number>();
      if (known.size === 0) counts.set(word, known);
      known.set(list, (known.get(list) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([word, known]) => [word, usesOf(known)]));
}

function usesOf(counts: ReadonlyMap<number, number>): Uses {
  return Float32Array.from([...counts].flatMap(([list, count]) => [list, Math.log1p(count / SMOOTHING)]));
}

/** For each list: the logarithm of how likely words of such uses are there; -Infinity where it is empty. */
function likelihoods(known: readonly Uses[], unused: readonly number[]): Float64Array {
  const sums = Float64Array.from(unused, (likelihood) => likelihood * known.length);
  for (const uses of known) {
    for (let place = 0; place < uses.length; place += 2) {
      const list = uses[place] ?? 0;
      sums[list] = (sums[list] ?? 0) + (uses[place + 1] ?? 0);
    }
  }
  return sums;
}

function leadOf(sums: Float64Array, passages: number): WordLead {
  const at = (list: number | undefined) => sums[list ?? -1] ?? Number.NEGATIVE_INFINITY;
  const order = largest(sums, LIKELIEST);
  const [best, second] = order;
  return {
    likeliest: order.filter((list) => list < passages),
    of: (passage) => {
      const lead = at(passage) - at(passage === best ? second : best);
      return Number.isFinite(lead) ? Math.max(-1, Math.min(lead / WIDE_LEAD, 1)) : 0;
    },
  };
}

/** The positions of the largest numbers, the largest first; of equal ones the first. */
function largest(numbers: Float64Array, count: number): readonly number[] {
  const found: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const [position, number] of numbers.entries()) {
    if (number <= least) continue;
    const place = found.findIndex((other) => number > (numbers[other] ?? 0));
    found.splice(place < 0 ? found.length : place, 0, position);
    found.length = Math.min(found.length, count);
    if (found.length === count) least = numbers[found.at(-1) ?? 0] ?? least;
  }
  return found;
}
