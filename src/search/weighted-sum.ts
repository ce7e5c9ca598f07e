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
  let sum = start;
  // Thousands of sums for an answer: a list of entries for each would take longer than the sum.
  for (const feature in features) sum += (weights.get(feature) ?? 0) * (features[feature] ?? 0);
  return sum;
}

/** The same sum by feature: its amounts, added up in their order, give exactly {@link weightedSum}. */
export function contributionsOf(features: Features, weights: Weights): readonly Contribution[] {
  return Object.entries(features).map(([feature, value]) => {
    const weight = weights.get(feature) ?? 0;
    return { feature, value, weight, amount: weight * value };
  });
}
