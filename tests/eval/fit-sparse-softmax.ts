import type { SpanChoice } from './span-choices.ts';

/**
 * The best of a few settings that were tried: more rounds or a higher rate follow the training questions
 * too closely, and a lower power of F1 rewards spans that are only near the answer.
 */
const ROUNDS = 8;
const RATE = 0.03;
const GAIN_POWER = 3;

/** The weights are the mean of those after so many last rounds, which follows single questions less than any of them. */
const AVERAGED = 3;

/** What speaks for or against the spans of fewer questions than this says more of these questions than of others. */
const FEWEST = 40;

/** Candidates with a smaller slope than this teach nothing, and most of them have: leaving them out is fast. */
const NEGLIGIBLE = 1e-4;

/**
 * Fits the weights of a softmax over candidate spans by Adagrad (Duchi et al., 2011), one question after
 * another in a fixed order, so that good candidates get as much probability as they can. The same choices
 * give the same weights.
 */
export function fitSparseSoftmax(choices: readonly SpanChoice[], size: number): Float32Array {
  const state = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-6),
    slopes: new Float32Array(size),
  };
  const random = makeRandom();
  const common = withoutRare(choices, size);
  const means = new Float32Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const choice of shuffled(common, random)) learn(choice, state);
    if (round <= ROUNDS - AVERAGED) continue;
    for (const [slot, weight] of state.weights.entries())
      means[slot] = (means[slot] ?? 0) + weight / AVERAGED;
  }
  return means;
}

/** The same choices without the features that few of them have. */
function withoutRare(choices: readonly SpanChoice[], size: number): readonly SpanChoice[] {
  const counts = new Uint32Array(size);
  for (const { features } of choices)
    for (const slot of new Set(features.flatMap((slots) => [...slots])))
      counts[slot] = (counts[slot] ?? 0) + 1;
  return choices.map(({ features, gains }) => ({
    features: features.map((slots) => slots.filter((slot) => (counts[slot] ?? 0) >= FEWEST)),
    gains,
  }));
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly slopes: Float32Array;
}

function learn({ features, gains }: SpanChoice, { weights, squares, slopes }: State): void {
  const chances = softmax(features.map((slots) => scoreOf(slots, weights)));
  const goods = chances.map((chance, at) => chance * (gains[at] ?? 0) ** GAIN_POWER);
  const good = goods.reduce((sum, value) => sum + value, 0);
  if (good === 0) return;
  const touched = new Set<number>();
  for (const [at, slots] of features.entries()) {
    const slope = (chances[at] ?? 0) - (goods[at] ?? 0) / good;
    if (Math.abs(slope) < NEGLIGIBLE) continue;
    for (const slot of slots) {
      slopes[slot] = (slopes[slot] ?? 0) + slope;
      touched.add(slot);
    }
  }
  for (const slot of touched) {
    const slope = slopes[slot] ?? 0;
    const square = (squares[slot] ?? 0) + slope * slope;
    squares[slot] = square;
    weights[slot] = (weights[slot] ?? 0) - (RATE * slope) / Math.sqrt(square);
    slopes[slot] = 0;
  }
}

export function scoreOf(slots: Uint32Array, weights: Float32Array): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A linear congruential generator (Knuth's constants): the order is mixed, and the same every time. */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
