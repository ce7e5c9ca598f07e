/** One choice among candidates: the features of each, and which of them are right. */
export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

export const STEPS = 400;
const RATE = 0.05;
/** Keeps weights small where the questions do not need them large. */
export const RIDGE = 1e-4;

/**
 * Fits the weights of a softmax over candidates by Adam on all choices at once: the same choices give
 * the same weights. Choices without a right candidate teach nothing and are left out.
 */
export function fitSoftmax(choices: readonly Choice[], names: readonly string[]): Record<string, number> {
  const usable = choices
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ candidates, right }) => ({ right, rows: candidates.map((features) => rowOf(features, names)) }));
  const weights = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const adam = makeAdam(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const [place, weight] of weights.entries()) gradient[place] = 2 * RIDGE * weight;
    for (const choice of usable) addGradient(choice, weights, gradient, usable.length);
    adam(weights, gradient, step);
  }
  return Object.fromEntries(names.map((name, position) => [name, round(weights[position] ?? 0)]));
}

/** The features of a candidate in the order of their names. */
export function rowOf(features: Readonly<Record<string, number>>, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => features[name] ?? 0);
}

interface UsableChoice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

function addGradient(
  { rows, right }: UsableChoice,
  weights: Float64Array,
  gradient: Float64Array,
  count: number,
): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  let all = 0;
  let good = 0;
  for (const [position, score] of scores.entries()) {
    const exp = Math.exp(score - top);
    scores[position] = exp;
    all += exp;
    if (right[position] === true) good += exp;
  }
  for (const [position, row] of rows.entries()) {
    const exp = scores[position] ?? 0;
    const push = (exp / all - (right[position] === true ? exp / good : 0)) / count;
    for (let place = 0; place < row.length; place += 1)
      gradient[place] = (gradient[place] ?? 0) + push * (row[place] ?? 0);
  }
}

/** Adam (Kingma and Ba, 2015) with its usual constants. */
export function makeAdam(
  size: number,
): (weights: Float64Array, gradient: Float64Array, step: number) => void {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (weights, gradient, step) => {
    for (const [place, slope] of gradient.entries()) {
      const m = (mean[place] ?? 0) * 0.9 + slope * 0.1;
      const v = (square[place] ?? 0) * 0.999 + slope * slope * 0.001;
      mean[place] = m;
      square[place] = v;
      const update = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[place] = (weights[place] ?? 0) - RATE * update;
    }
  };
}

/** The weighted sum of a row. */
export function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < row.length; place += 1) sum += (row[place] ?? 0) * (weights[place] ?? 0);
  return sum;
}

/** Three decimals say all that a weight has to say. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
