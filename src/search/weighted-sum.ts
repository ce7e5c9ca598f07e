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

export function weightedSum(features: Features, weights: Weights, start = 0): number {
  let sum = start;
  for (const [feature, value] of Object.entries(features)) sum += (weights.get(feature) ?? 0) * value;
  return sum;
}

/** The same sum by feature: its amounts, added up in their order, give exactly {@link weightedSum}. */
export function contributionsOf(features: Features, weights: Weights): readonly Contribution[] {
  return Object.entries(features).map(([feature, value]) => {
    const weight = weights.get(feature) ?? 0;
    return { feature, value, weight, amount: weight * value };
  });
}
