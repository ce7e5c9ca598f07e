/** One choice among candidates: the features of each, and which of them are right. */
export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

const STEPS = 400;
const RATE = 0.05;
/** Keeps weights small where the questions do not need them large. */
const RIDGE = 1e-4;

/**
 * Fits the weights of a softmax over candidates by Adam on all choices at once: the same choices give
 * the same weights. Choices without a right candidate teach nothing and are left out.
 */
export function fitSoftmax(choices: readonly Choice[], names: readonly string[]): Record<string, number> {
  const usable = choices
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ candidates, right }) => ({ right, rows: candidates.map((features) => names.map((name) => features[name] ?? 0)) }));
  const weights = new Array<number>(names.length).fill(0);
  const adam = makeAdam(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight) => 2 * RIDGE * weight);
    for (const choice of usable) addGradient(choice, weights, gradient, usable.length);
    adam(weights, gradient, step);
  }
  return Object.fromEntries(names.map((name, position) => [name, round(weights[position] ?? 0)]));
}

function addGradient(
  { rows, right }: { readonly rows: readonly (readonly number[])[]; readonly right: readonly boolean[] },
  weights: readonly number[],
  gradient: number[],
  count: number,
): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = sum(exps);
  const good = sum(exps.filter((_, position) => right[position]));
  for (const [position, row] of rows.entries()) {
    const share = exps[position] ?? 0;
    const push = (share / all - (right[position] === true ? share / good : 0)) / count;
    if (push === 0) continue;
    for (const [place, value] of row.entries()) gradient[place] = (gradient[place] ?? 0) + push * value;
  }
}

function makeAdam(size: number): (weights: number[], gradient: readonly number[], step: number) => void {
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
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

function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, position) => value * (b[position] ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
