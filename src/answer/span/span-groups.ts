import { CLASS_COUNT } from '../grammar/word-class.ts';
import { FARTHEST } from './neighbourhood.ts';
import { ASKED } from './read-context.ts';
import type { QuestionFrame } from './read-frame.ts';
import { GAP } from './read-words.ts';
import { slot } from './slot.ts';

/**
 * Features of up to three small numbers. They take so few values that what a group adds to a score is kept in a table, instead
 * of being summed again for each of thousands of spans.
 */
export interface FeatureGroup {
  /** How many values each of the numbers has, from 0. */
  readonly sizes: readonly [number, number, number];
  /** What of the question the features depend on, if anything: what is kept of them is kept for each of these. */
  readonly of: 'kind' | 'focus' | null;
  slots(frame: QuestionFrame, a: number, b: number, c: number): readonly number[];
}

/** The place of some values in the table of a group. */
export function placeIn({ sizes }: FeatureGroup, a: number, b = 0, c = 0): number {
  return (a * sizes[1] + b) * sizes[2] + c;
}

/** The features of the values at a place. */
export function slotsAt(group: FeatureGroup, frame: QuestionFrame, place: number): readonly number[] {
  const [, b, c] = group.sizes;
  return group.slots(frame, Math.floor(place / (b * c)), Math.floor(place / c) % b, place % c);
}

// How many values the numbers take that speak for a span.
const LENGTHS = 8;
const SHARES = 4;
const SHAPES = 12;
const FOCUSES = 3;
const GAPS = GAP.edge + 1;
const DISTANCES = FARTHEST + 1;
export const WAYS_ASKED = ASKED.middle + 1;

/** More commas, or verbs, are as many. */
export const MANY = 3;
/** Tenths of the question's weight; more are as heavy. */
export const HEAVIEST = 9;

/** How long a span is, which share of it the question says, and of what kinds of words it is made. */
export const FORM: FeatureGroup = {
  sizes: [LENGTHS, SHARES, SHAPES],
  of: 'kind',
  slots: ({ kind }, long, share, shape) => [
    slot(61, long, kind),
    slot(63, share, kind),
    slot(64, share, long),
    slot(65, shape, kind),
    slot(75, shape, long),
  ],
};

/** The same beside the noun that is asked for. */
export const FORM_OF_FOCUS: FeatureGroup = {
  sizes: [LENGTHS, SHAPES, 1],
  of: 'focus',
  slots: ({ focus }, long, shape) => [slot(62, long, focus), slot(66, shape, focus)],
};

/** How many commas and verbs it holds. */
export const PARTS: FeatureGroup = {
  sizes: [MANY + 1, MANY + 1, LENGTHS],
  of: 'kind',
  slots: ({ kind }, commas, verbs, long) => [slot(67, commas, kind, long), slot(78, verbs, kind, long)],
};

/** The classes of its first and last word. */
export const EDGES: FeatureGroup = {
  sizes: [CLASS_COUNT, CLASS_COUNT, LENGTHS],
  of: null,
  slots: (_, first, last, long) => [slot(68, first, last, long)],
};

/** How far off, on either side, a word of the question stands, and how the question says it. */
export const NEIGHBOURS: FeatureGroup = {
  sizes: [DISTANCES, DISTANCES, WAYS_ASKED * WAYS_ASKED],
  of: null,
  slots: (_, left, right, asked) => [slot(69, left, right, asked)],
};

export const NEIGHBOURS_ASKED: FeatureGroup = {
  sizes: [WAYS_ASKED, WAYS_ASKED, 1],
  of: 'kind',
  slots: ({ kind }, left, right) => [slot(70, kind, left, right)],
};

/** Where in it the noun stands that is asked for. */
export const FOCUS: FeatureGroup = {
  sizes: [FOCUSES, SHAPES, 1],
  of: 'kind',
  slots: ({ kind }, focus, shape) => [slot(71, focus, shape), slot(72, focus, kind)],
};

/** The signs before and behind it. */
export const BORDERS: FeatureGroup = {
  sizes: [GAPS, GAPS, LENGTHS],
  of: 'kind',
  slots: ({ kind }, before, after, long) => [slot(73, before, after, kind), slot(77, before, after, long)],
};

/** The classes of the words before and behind it. */
export const OUTSIDE: FeatureGroup = {
  sizes: [CLASS_COUNT, CLASS_COUNT, 1],
  of: null,
  slots: (_, before, after) => [slot(74, before, after)],
};

/** How much of the question's weight it carries. */
export const WEIGHT: FeatureGroup = {
  sizes: [HEAVIEST + 1, 1, 1],
  of: 'kind',
  slots: ({ kind }, weight) => [slot(76, weight, kind)],
};

/** All groups, in the order of the places of a span. */
export const GROUPS: readonly FeatureGroup[] = [
  FORM,
  FORM_OF_FOCUS,
  PARTS,
  EDGES,
  NEIGHBOURS,
  NEIGHBOURS_ASKED,
  FOCUS,
  BORDERS,
  OUTSIDE,
  WEIGHT,
];
