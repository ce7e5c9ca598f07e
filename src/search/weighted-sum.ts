import { rememberBy } from './remember.ts';

/** What was looked at, by name; each value is between 0 and about 1. */
type Features = Readonly<Record<string, number>>;

/** How much each feature counts; one without a weight does not. */
export type Weights = ReadonlyMap<string, number>;

/** What one feature adds to a score. Invariant: `amount === weight * value`. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  readonly amount: number;
}

/**
 * Where people's questions are listed, being like one of them tells most; elsewhere the passages' own words do. Which of the
 * two it is, the features say: `asked` is among them only where questions are listed.
 */
export function chooseWeights(listed: Weights, unlisted: Weights): (features: Features) => Weights {
  return (features) => (features['asked'] === undefined ? unlisted : listed);
}

export function weightedSum(features: Features, weights: Weights, start = 0): number {
  const { names, amounts } = inOrder(weights);
  let sum = start;
  let place = 0;
  // Thousands of sums for an answer: a list of entries for each would take longer than the sum.
  for (const feature in features) {
    if (names[place] !== feature) {
      names[place] = feature;
      amounts[place] = weights.get(feature) ?? 0;
    }
    sum += (amounts[place] ?? 0) * (features[feature] ?? 0);
    place += 1;
  }
  return sum;
}

/** The weights in the order in which features came last, which is nearly always that in which they come next. */
const inOrder = rememberBy((_: Weights) => ({ names: [] as string[], amounts: [] as number[] }));

/** The same sum by feature: its amounts, added up in their order, give exactly {@link weightedSum}. */
export function contributionsOf(features: Features, weights: Weights): readonly Contribution[] {
  return Object.entries(features).map(([feature, value]) => {
    const weight = weights.get(feature) ?? 0;
    return { feature, value, weight, amount: weight * value };
  });
}
