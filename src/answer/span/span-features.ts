import type { SpanContext } from './read-context.ts';
import { GAP, type Word } from './read-words.ts';
import { CLASS } from './word-class.ts';

export const SLOTS = 16384;
const SHIFT = 32 - Math.log2(SLOTS);

/** A place in the table of weights for a template and up to three values. */
function slot(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(c + 0x27220a95, 0x9e3779b1), 0x85ebca6b);
  return ((hash ^ (hash >>> 16)) >>> 0) >>> SHIFT;
}

const NO_CLASS = 60;
const cls = (word: Word | undefined) => word?.wordClass ?? NO_CLASS;
const key = (word: Word | undefined) => word?.key ?? 0;

function distance(context: SpanContext, from: number, step: -1 | 1): number {
  const { asked, words } = context;
  for (let at = from, far = 0; at >= 0 && at < words.length; at += step, far += 1)
    if ((asked[at] ?? -1) >= 0) return far < 3 ? far : far < 6 ? 3 : far < 10 ? 4 : 5;
  return 6;
}
function nearest(context: SpanContext, from: number, step: -1 | 1): number {
  const { asked, words, frame, firstAsked, lastAsked } = context;
  for (let at = from; at >= 0 && at < words.length; at += step) {
    const p = asked[at] ?? -1;
    if (p < 0) continue;
    if (p === frame.focusPosition) return 1;
    if (p < frame.askPosition) return 2;
    if (p === firstAsked && p === lastAsked) return 3;
    if (p === firstAsked) return 4;
    if (p === lastAsked) return 5;
    return 6;
  }
  return 0;
}

export function startFeatures(context: SpanContext, at: number): number[] {
  const { words, frame, asked, repeats } = context;
  const word = words[at];
  const prev = words[at - 1];
  const prev2 = words[at - 2];
  const gap = word?.gap ?? 6;
  const c = cls(word),
    p = cls(prev);
  const d = distance(context, at - 1, -1),
    n = nearest(context, at - 1, -1);
  return [
    slot(1, c, p, gap),
    slot(2, c, frame.kind),
    slot(3, p, frame.kind, gap),
    slot(4, key(word), 0),
    slot(5, key(prev), gap),
    slot(6, key(prev), frame.kind),
    slot(7, frame.focus, c),
    slot(8, frame.focus, key(prev)),
    slot(9, d, n, frame.kind),
    slot(10, d, p),
    slot(11, key(prev), n, d),
    slot(12, (asked[at] ?? -1) >= 0 ? 1 : repeats[at] ? 2 : 0, frame.kind),
    slot(13, (asked[at] ?? -1) >= 0 ? 1 : 0, c),
    slot(14, p, cls(prev2), c),
    slot(15, at === 0 ? 1 : 0, frame.kind),
    slot(16, frame.before, key(prev)),
    slot(17, word?.ending ?? 0, p),
    slot(18, frame.after, d, n),
    slot(19, frame.focus, key(word)),
  ];
}

export function endFeatures(context: SpanContext, at: number): number[] {
  const { words, frame, asked, repeats } = context;
  const word = words[at];
  const next = words[at + 1];
  const next2 = words[at + 2];
  const gap = next?.gap ?? 6;
  const c = cls(word),
    p = cls(next);
  const d = distance(context, at + 1, 1),
    n = nearest(context, at + 1, 1);
  return [
    slot(31, c, p, gap),
    slot(32, c, frame.kind),
    slot(33, p, frame.kind, gap),
    slot(34, key(word), 0),
    slot(35, key(next), gap),
    slot(36, key(next), frame.kind),
    slot(37, frame.focus, c),
    slot(38, frame.focus, key(word)),
    slot(39, d, n, frame.kind),
    slot(40, d, p),
    slot(41, key(next), n, d),
    slot(42, (asked[at] ?? -1) >= 0 ? 1 : repeats[at] ? 2 : 0, frame.kind),
    slot(43, (asked[at] ?? -1) >= 0 ? 1 : 0, c),
    slot(44, p, cls(next2), c),
    slot(45, next === undefined ? 1 : 0, frame.kind),
    slot(47, word?.ending ?? 0, p),
    slot(48, frame.after, d, n),
    slot(49, frame.focus, word?.ending ?? 0),
    slot(50, frame.kind, word?.ending ?? 0),
  ];
}

export function spanFeatures(context: SpanContext, first: number, last: number, sums: Sums): number[] {
  const { words, frame, asked } = context;
  const length = last - first + 1;
  const bucket = length <= 4 ? length : length <= 6 ? 5 : length <= 9 ? 6 : 7;
  const a = cls(words[first]),
    b = cls(words[last]);
  const count = (row: Float64Array) => (row[last + 1] ?? 0) - (row[first] ?? 0);
  const matched = count(sums.asked);
  const weight = count(sums.weight);
  const names = count(sums.name);
  const digits = count(sums.digit);
  const verbs = count(sums.verb);
  const commas = count(sums.comma) - (words[first]?.gap === GAP.comma ? 1 : 0);
  const share = matched === 0 ? 0 : matched === length ? 3 : matched * 2 >= length ? 2 : 1;
  const shape = (names === length ? 1 : names > 0 ? 2 : 0) + (digits > 0 ? 3 : 0) + (verbs > 0 ? 6 : 0);
  const dl = distance(context, first - 1, -1),
    dr = distance(context, last + 1, 1);
  const nl = nearest(context, first - 1, -1),
    nr = nearest(context, last + 1, 1);
  const holdsFocus =
    frame.focusPosition >= 0 && asked.slice(first, last + 1).includes(frame.focusPosition)
      ? asked[last] === frame.focusPosition
        ? 2
        : 1
      : 0;
  const gl = words[first]?.gap ?? 6,
    gr = words[last + 1]?.gap ?? 6;
  return [
    slot(61, bucket, frame.kind),
    slot(62, bucket, frame.focus),
    slot(63, share, frame.kind),
    slot(64, share, bucket),
    slot(65, shape, frame.kind),
    slot(66, shape, frame.focus),
    slot(67, Math.min(commas, 3), frame.kind, bucket),
    slot(68, a, b, bucket),
    slot(69, dl, dr, nl * 10 + nr),
    slot(70, frame.kind, nl, nr),
    slot(71, holdsFocus, shape),
    slot(72, holdsFocus, frame.kind),
    slot(73, gl, gr, frame.kind),
    slot(74, cls(words[first - 1]), cls(words[last + 1])),
    slot(75, shape, bucket),
    slot(76, Math.min(9, Math.floor(weight * 10)), frame.kind),
    slot(77, gl, gr, bucket),
    slot(78, verbs, frame.kind, bucket),
  ];
}

export interface Sums {
  asked: Float64Array;
  weight: Float64Array;
  name: Float64Array;
  digit: Float64Array;
  verb: Float64Array;
  comma: Float64Array;
}
export function makeSums({ words, asked, weight }: SpanContext): Sums {
  const run = (value: (at: number) => number) => {
    const row = new Float64Array(words.length + 1);
    for (let at = 0; at < words.length; at += 1) row[at + 1] = (row[at] ?? 0) + value(at);
    return row;
  };
  const c = (at: number) => words[at]?.wordClass ?? 0;
  return {
    asked: run((at) => ((asked[at] ?? -1) >= 0 ? 1 : 0)),
    weight: run((at) => weight[at] ?? 0),
    name: run((at) => (c(at) === CLASS.name || c(at) === CLASS.capitals || c(at) === CLASS.month ? 1 : 0)),
    digit: run((at) => (/\p{N}/u.test(words[at]?.text ?? '') || c(at) === CLASS.numberWord ? 1 : 0)),
    verb: run((at) =>
      c(at) === CLASS.be || c(at) === CLASS.verb || c(at) === CLASS.modal || c(at) === 14 || c(at) === 15
        ? 1
        : 0,
    ),
    comma: run((at) => (words[at]?.gap === GAP.comma ? 1 : 0)),
  };
}

const NO_START: ReadonlySet<number> = new Set([2, 11]);
const NO_END: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 18]);
export const MAX_WORDS = 12;
export function candidates({ words }: SpanContext): [number, number][] {
  const out: [number, number][] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (NO_START.has(cls(words[first]))) continue;
    for (let last = first; last < words.length && last < first + MAX_WORDS; last += 1) {
      if (last > first && words[last]?.gap === GAP.stop) break;
      if (NO_END.has(cls(words[last]))) continue;
      out.push([first, last]);
    }
  }
  return out;
}
