import type { Nearest } from './neighbourhood.ts';
import { ASKED, type SpanContext } from './read-context.ts';
import { GAP, type Word } from './read-words.ts';
import { slot } from './slot.ts';
import { classes, NO_CLASS, type WordClass } from './word-class.ts';

/** Sums from the beginning of the sentence: what a span holds is the difference of two of them. */
type Sums = readonly number[];

/** What a sentence holds up to each word. */
export interface RunningSums {
  readonly asked: Sums;
  readonly focus: Sums;
  readonly weight: Sums;
  readonly names: Sums;
  readonly numbers: Sums;
  readonly verbs: Sums;
  readonly commas: Sums;
}

const NAMES = classes('name', 'capitals', 'month');
const NUMBERS = classes('year', 'amount', 'ordinal', 'digits', 'number');
const VERBS = classes('be', 'have', 'do', 'modal', 'verb');

export function sumUp({ words, asked, weights }: SpanContext): RunningSums {
  const run = (value: (word: Word, at: number) => number): Sums => {
    let sum = 0;
    return [0, ...words.map((word, at) => (sum += value(word, at)))];
  };
  const runOf = (set: ReadonlySet<WordClass>) => run(({ wordClass }) => (set.has(wordClass) ? 1 : 0));
  return {
    asked: run((_, at) => ((asked[at] ?? ASKED.not) > ASKED.repeated ? 1 : 0)),
    focus: run((_, at) => (asked[at] === ASKED.focus ? 1 : 0)),
    weight: run((_, at) => weights[at] ?? 0),
    names: runOf(NAMES),
    numbers: runOf(NUMBERS),
    verbs: runOf(VERBS),
    commas: run(({ gap }) => (gap === GAP.comma ? 1 : 0)),
  };
}

/** What speaks for a span as a whole: its length, what it is made of, and what stands around it. */
export function spanFeatures(
  { words, frame, asked }: SpanContext,
  sums: RunningSums,
  first: number,
  last: number,
  left: Nearest,
  right: Nearest,
): readonly number[] {
  const count = (row: Sums) => (row[last + 1] ?? 0) - (row[first] ?? 0);
  const length = last - first + 1;
  const long = lengthBucket(length);
  const commas = count(sums.commas) - (words[first]?.gap === GAP.comma ? 1 : 0);
  const verbs = count(sums.verbs);
  const shape = shapeOf(length, count(sums.names), count(sums.numbers), verbs);
  const share = shareBucket(length, count(sums.asked));
  const focus = count(sums.focus) === 0 ? 0 : asked[last] === ASKED.focus ? 2 : 1;
  const gapBefore = words[first]?.gap ?? GAP.edge;
  const gapAfter = words[last + 1]?.gap ?? GAP.edge;
  const classAt = (at: number) => words[at]?.wordClass ?? NO_CLASS;
  return [
    slot(61, long, frame.kind),
    slot(62, long, frame.focus),
    slot(63, share, frame.kind),
    slot(64, share, long),
    slot(65, shape, frame.kind),
    slot(66, shape, frame.focus),
    slot(67, Math.min(commas, 3), frame.kind, long),
    slot(68, classAt(first), classAt(last), long),
    slot(69, left.distance, right.distance, left.asked * 8 + right.asked),
    slot(70, frame.kind, left.asked, right.asked),
    slot(71, focus, shape),
    slot(72, focus, frame.kind),
    slot(73, gapBefore, gapAfter, frame.kind),
    slot(74, classAt(first - 1), classAt(last + 1)),
    slot(75, shape, long),
    slot(76, Math.min(9, Math.floor(count(sums.weight) * 10)), frame.kind),
    slot(77, gapBefore, gapAfter, long),
    slot(78, Math.min(verbs, 3), frame.kind, long),
  ];
}

function lengthBucket(length: number): number {
  if (length <= 4) return length;
  if (length <= 6) return 5;
  return length <= 9 ? 6 : 7;
}

function shapeOf(length: number, names: number, numbers: number, verbs: number): number {
  const named = names === length ? 1 : names > 0 ? 2 : 0;
  return named + (numbers > 0 ? 3 : 0) + (verbs > 0 ? 6 : 0);
}

function shareBucket(length: number, asked: number): number {
  if (asked === 0 || asked === length) return asked === 0 ? 0 : 3;
  return asked * 2 >= length ? 2 : 1;
}
