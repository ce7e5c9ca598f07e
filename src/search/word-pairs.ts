import { keepLast } from './keep-last.ts';
import type { Query } from './parse-query.ts';

/** Two neighbouring words of the part of a query that asks. At least one of them is a term. */
interface WordPair {
  /** The position of one of the two among the query's terms. */
  readonly term: number;
  /** The word beside it, before (-1) or after (1). */
  readonly other: string;
  readonly step: -1 | 1;
  /** How much the two tell together. */
  readonly weight: number;
}

/** What a stop word tells in a pair; of 0 to 2, 0.5 and more do about the same. */
const STOP_WORD_IDF = 1;

/** The pairs of a query, in its order, and how much they tell together. */
export const wordPairs = keepLast((query) => {
  const pairs = pairsOf(query);
  return { pairs, weight: pairs.reduce((sum, { weight }) => sum + weight, 0) };
});

function pairsOf({ terms, asking }: Query): readonly WordPair[] {
  const positions = new Map(terms.map(({ term }, position) => [term, position]));
  const weightOf = (term: number | undefined) =>
    (term === undefined ? undefined : terms[term]?.idf) ?? STOP_WORD_IDF;
  return asking.slice(1).flatMap((second, place): readonly WordPair[] => {
    const first = asking[place] ?? '';
    const [a, b] = [positions.get(first), positions.get(second)];
    const weight = weightOf(a) + weightOf(b);
    if (a !== undefined) return [{ term: a, other: second, step: 1, weight }];
    return b === undefined ? [] : [{ term: b, other: first, step: -1, weight }];
  });
}
