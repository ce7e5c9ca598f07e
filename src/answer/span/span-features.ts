import { classes, NO_CLASS, VERBS, type WordClass } from '../grammar/word-class.ts';
import { type Nearest, NONE_ASKED } from './neighbourhood.ts';
import { ASKED, type SpanContext } from './read-context.ts';
import { GAP, type Word, wordAt } from './read-words.ts';
import {
  BORDERS,
  EDGES,
  FOCUS,
  FORM,
  FORM_OF_FOCUS,
  GROUPS,
  HEAVIEST,
  MANY,
  NEIGHBOURS,
  NEIGHBOURS_ASKED,
  OUTSIDE,
  PARTS,
  placeIn,
  WAYS_ASKED,
  WEIGHT,
} from './span-groups.ts';

/** What a sentence holds up to a word: what a span holds is the difference of two of these. */
interface Held {
  readonly asked: number;
  readonly focus: number;
  readonly weight: number;
  readonly names: number;
  readonly numbers: number;
  readonly verbs: number;
  readonly commas: number;
}

const NOTHING: Held = { asked: 0, focus: 0, weight: 0, names: 0, numbers: 0, verbs: 0, commas: 0 };

const NAMES = classes('name', 'capitals', 'month');
const NUMBERS = classes('year', 'amount', 'ordinal', 'digits', 'number');
const VERB_CLASSES = classes(...VERBS);

/** What stands before each word, and before the end. */
function sumUp({ words, asked, weights }: SpanContext): readonly Held[] {
  let held = NOTHING;
  const sums = [held];
  for (const [at, { wordClass, gap }] of words.entries()) {
    held = {
      asked: held.asked + ((asked[at] ?? ASKED.not) > ASKED.repeated ? 1 : 0),
      focus: held.focus + (asked[at] === ASKED.focus ? 1 : 0),
      weight: held.weight + (weights[at] ?? 0),
      names: held.names + (NAMES.has(wordClass) ? 1 : 0),
      numbers: held.numbers + (NUMBERS.has(wordClass) ? 1 : 0),
      verbs: held.verbs + (VERB_CLASSES.has(wordClass) ? 1 : 0),
      commas: held.commas + (gap === GAP.comma ? 1 : 0),
    };
    sums.push(held);
  }
  return sums;
}

/**
 * Makes what tells for a span, by its first and last word, what speaks for it as a whole: its length, what it is made of, and
 * what stands around it; for each group a place, always in the same memory.
 */
export function makePlaces(
  context: SpanContext,
  before: readonly Nearest[],
  after: readonly Nearest[],
): (first: number, last: number) => Uint32Array {
  const { words, asked } = context;
  const sums = sumUp(context);
  const found = new Uint32Array(GROUPS.length);
  return (first, last) => {
    const from = sums[first] ?? NOTHING;
    const until = sums[last + 1] ?? NOTHING;
    const left = before[first] ?? NONE_ASKED;
    const right = after[last] ?? NONE_ASKED;
    const gapBefore = words[first]?.gap ?? GAP.edge;
    const gapAfter = words[last + 1]?.gap ?? GAP.edge;
    const length = last - first + 1;
    const long = lengthBucket(length);
    const commas = until.commas - from.commas - (gapBefore === GAP.comma ? 1 : 0);
    const verbs = until.verbs - from.verbs;
    const shape = shapeOf(length, until.names - from.names, until.numbers - from.numbers, verbs);
    const share = shareBucket(length, until.asked - from.asked);
    const focus = until.focus === from.focus ? 0 : asked[last] === ASKED.focus ? 2 : 1;
    const weight = Math.floor((until.weight - from.weight) * 10);
    // In the order of the groups.
    found[0] = placeIn(FORM, long, share, shape);
    found[1] = placeIn(FORM_OF_FOCUS, long, shape);
    found[2] = placeIn(PARTS, Math.min(commas, MANY), Math.min(verbs, MANY), long);
    found[3] = placeIn(EDGES, classAt(words, first), classAt(words, last), long);
    found[4] = placeIn(NEIGHBOURS, left.distance, right.distance, left.asked * WAYS_ASKED + right.asked);
    found[5] = placeIn(NEIGHBOURS_ASKED, left.asked, right.asked);
    found[6] = placeIn(FOCUS, focus, shape);
    found[7] = placeIn(BORDERS, gapBefore, gapAfter, long);
    found[8] = placeIn(OUTSIDE, classAt(words, first - 1), classAt(words, last + 1));
    found[9] = placeIn(WEIGHT, Math.min(weight, HEAVIEST));
    return found;
  };
}

function classAt(words: readonly Word[], at: number): WordClass {
  return wordAt(words, at)?.wordClass ?? NO_CLASS;
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
