import { makeWordSum, type Standing, type WordWeights } from '../../src/answer/wording.ts';
import { makeAdam, STEPS } from './fit-softmax.ts';

/** An answer to a question: where its words stand, and how sure it is without them. */
export interface WordJudgement {
  readonly standings: ReadonlyMap<string, Standing>;
  /** In log-odds. */
  readonly sureness: number;
  readonly right: boolean;
  readonly weight: number;
}

/** What stands in fewer questions says more of these than of others. */
const FEWEST = 3;

/** Of 3 to 40, on questions worded blind: more forgets words that tell, less follows single questions. */
const RIDGE = 10;

/** Smaller weights change no answer. */
const LEAST = 0.03;

/**
 * Fits what each word adds to the log-odds of an answer, by where it stands, on top of how sure the answer is without it: a
 * logistic regression. The same judgements give the same weights.
 */
export function fitWords(judgements: readonly WordJudgement[]): WordWeights {
  const keysOf = ({ standings }: WordJudgement) =>
    [...standings].map(([word, standing]) => `${standing} ${word}`);
  const uses = Map.groupBy(judgements.flatMap(keysOf), (key) => key);
  const keys = [...uses].flatMap(([key, own]) => (own.length < FEWEST ? [] : [key])).toSorted();
  const places = new Map(keys.map((key, place) => [key, place]));
  const weights = fitSums(
    judgements.map((judgement) => ({
      ...judgement,
      places: Uint32Array.from(keysOf(judgement).flatMap((key) => places.get(key) ?? [])),
    })),
    keys.length,
  );
  const of = (standing: Standing) =>
    Object.fromEntries(
      keys.flatMap((key, place) => {
        const weight = Math.round((weights[place] ?? 0) * 100) / 100;
        const isKept = key.startsWith(`${standing} `) && Math.abs(weight) >= LEAST;
        return isKept ? [[key.slice(standing.length + 1), weight] as const] : [];
      }),
    );
  return { told: of('told'), asked: of('asked'), neither: of('neither') };
}

const FOLDS = 5;

/** The log-odds of answers by words that were fitted without them, as those to what nobody has asked yet. */
export function logOddsLeftOut(
  judgements: readonly WordJudgement[],
  others: readonly WordJudgement[],
): readonly number[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const kept = judgements.filter((_, position) => position % FOLDS !== fold);
    const sum = makeWordSum(fitWords([...others, ...kept]));
    return judgements
      .filter((_, position) => position % FOLDS === fold)
      .map(({ standings, sureness }) => sureness + sum(standings));
  }).flat();
}

interface Sum extends Pick<WordJudgement, 'sureness' | 'right' | 'weight'> {
  /** The weights that it adds up. */
  readonly places: Uint32Array;
}

/** The last weight is added to every sum: how often an answer is right at all is no matter of its words. */
function fitSums(sums: readonly Sum[], size: number): Float64Array {
  const total = sums.reduce((all, { weight }) => all + weight, 0);
  const weights = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const adam = makeAdam(size + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    for (let place = 0; place < size; place += 1) gradient[place] = (RIDGE / total) * (weights[place] ?? 0);
    gradient[size] = 0;
    for (const { places, sureness, right, weight } of sums) {
      let sum = sureness + (weights[size] ?? 0);
      for (const place of places) sum += weights[place] ?? 0;
      const push = ((1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight) / total;
      for (const place of places) gradient[place] = (gradient[place] ?? 0) + push;
      gradient[size] = (gradient[size] ?? 0) + push;
    }
    adam(weights, gradient, step);
  }
  return weights;
}
