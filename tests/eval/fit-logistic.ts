import { dot, makeAdam, RIDGE, round, rowOf, STEPS } from './fit-softmax.ts';

/** One answer: its features, whether it is right, and how much it counts. */
export interface Judgement {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Fits a logistic regression with a bias: the same judgements give the same weights. A weight that is expected keeps to
 * that where the judgements say little about it, and does not change its sign.
 */
export function fitLogistic(
  judgements: readonly Judgement[],
  names: readonly string[],
  expected: ReadonlyMap<string, number> = new Map(),
): Record<string, number> {
  const all = ['bias', ...names];
  const rows = judgements.map(({ features, right, weight }) => ({
    row: rowOf({ ...features, bias: 1 }, all),
    right,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const priors = Float64Array.from(all, (name) => expected.get(name) ?? 0);
  const weights = priors.slice();
  const gradient = new Float64Array(all.length);
  const adam = makeAdam(all.length);
  for (let step = 1; step <= STEPS * 3; step += 1) {
    for (const [place, weight] of weights.entries())
      gradient[place] = 2 * RIDGE * (weight - (priors[place] ?? 0));
    for (const { row, right, weight } of rows) {
      const push = ((1 / (1 + Math.exp(-dot(row, weights))) - (right ? 1 : 0)) * weight) / total;
      for (let place = 0; place < row.length; place += 1)
        gradient[place] = (gradient[place] ?? 0) + push * (row[place] ?? 0);
    }
    adam(weights, gradient, step);
    for (const [place, weight] of weights.entries())
      if (weight * (priors[place] ?? 0) < 0) weights[place] = 0;
  }
  return Object.fromEntries(all.map((name, position) => [name, round(weights[position] ?? 0)]));
}

/** An answer to which one more feature is added: how sure it is without that, in log-odds. */
export interface SureJudgement extends Judgement {
  readonly sureness: number;
}

/**
 * Fits the weight of one more feature on top of how sure answers are without it, by Newton's method. Those that lack it, or
 * of which it tells nothing, stay as sure as they are.
 */
export function fitOnTop(judgements: readonly SureJudgement[], name: string): number {
  let weight = 0;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    let slope = 0;
    let curve = 1;
    for (const { features, right, weight: counts, sureness } of judgements) {
      const value = features[name] ?? 0;
      const odds = 1 / (1 + Math.exp(-(sureness + weight * value)));
      slope += counts * value * (odds - (right ? 1 : 0));
      curve += counts * value * value * odds * (1 - odds);
    }
    weight -= slope / curve;
  }
  return round(weight);
}

/** Two steps in three change nothing any more. */
const NEWTON_STEPS = 15;
