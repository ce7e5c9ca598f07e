import { tokenize } from './tokenize.ts';

/**
 * How much likelier the words of a question are from somebody who asks for one passage than from anybody else, -1 to
 * 1: below 0 where another passage, or none, is likelier to be asked for so; 0 where nothing is known, as for a passage
 * without a list.
 */
type WordLead = (passage: number) => number;

/** Tells by its words alone, stop words and all, which passage a question is likely to ask for. */
export type AskedWords = (question: string) => WordLead;

/** Words that nobody has used yet when asking for a passage; tried from 0.01 to 0.5, with little difference. */
const SMOOTHING = 0.05;

/** A lead of ten, as the natural logarithm of how much likelier, is as good as certain. */
const WIDE_LEAD = 10;

/** In which lists a word stands: each list's position, followed by how much likelier it makes the word there. */
type Uses = Float32Array;

/**
 * A multinomial naive Bayes classifier of questions: `lists` are those that people ask for each passage, by its
 * position, and last those that no passage answers.
 */
export function learnAskedWords(lists: Iterable<readonly string[]>): AskedWords {
  const counts = new Map<string, Map<number, number>>();
  const totals: number[] = [];
  for (const questions of lists) {
    const words = questions.flatMap(wordsOf);
    for (const word of words) {
      const known = counts.get(word) ?? new Map<number, number>();
      if (known.size === 0) counts.set(word, known);
      known.set(totals.length, (known.get(totals.length) ?? 0) + 1);
    }
    totals.push(words.length);
  }
  const uses = new Map([...counts].map(([word, known]) => [word, usesOf(known)]));
  const unused = totals.map((total) =>
    total === 0 ? Number.NEGATIVE_INFINITY : Math.log(SMOOTHING / (total + SMOOTHING * uses.size)),
  );
  return (question) => {
    const known = wordsOf(question).flatMap((word) => uses.get(word) ?? []);
    return known.length === 0 ? () => 0 : leadOver(likelihoods(known, unused));
  };
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

function leadOver(sums: Float64Array): WordLead {
  let best = -1;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [list, sum] of sums.entries()) {
    if (sum > first) {
      second = first;
      first = sum;
      best = list;
    } else if (sum > second) second = sum;
  }
  return (passage) => {
    const own = sums[passage] ?? Number.NEGATIVE_INFINITY;
    if (own === Number.NEGATIVE_INFINITY) return 0;
    const lead = own - (passage === best ? second : first);
    return Math.max(-1, Math.min(lead / WIDE_LEAD, 1));
  };
}

/** Each once, however often it is said. */
function wordsOf(question: string): readonly string[] {
  return [...new Set(tokenize(question).map(({ text }) => text.toLowerCase()))];
}
