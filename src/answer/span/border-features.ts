import { NO_CLASS } from '../grammar/word-class.ts';
import type { Nearest } from './neighbourhood.ts';
import { ASKED, type SpanContext } from './read-context.ts';
import { GAP, wordAt } from './read-words.ts';
import { slot } from './slot.ts';

/** Templates of the two borders must not share weights: what opens a span does not close it. */
const SIDE_TEMPLATES = 30;

const NO_WORD = { key: 0, wordClass: NO_CLASS, ending: 0 };

/**
 * What speaks for a span to begin (`step` -1) or to end (`step` 1) with a word: the word itself, the words
 * outside, what the question asks for, and how far off the words stand that it says.
 */
export function borderFeatures(
  { words, frame, asked }: SpanContext,
  at: number,
  step: -1 | 1,
  near: Nearest,
): readonly number[] {
  const side = step < 0 ? 0 : SIDE_TEMPLATES;
  const word = words[at];
  const outer = wordAt(words, at + step);
  const { key, wordClass: kind, ending } = word ?? NO_WORD;
  const { key: outerKey, wordClass: outerKind } = outer ?? NO_WORD;
  const beyondKind = wordAt(words, at + 2 * step)?.wordClass ?? NO_CLASS;
  const gap = (step < 0 ? word?.gap : outer?.gap) ?? GAP.edge;
  const own = asked[at] ?? ASKED.not;
  return [
    slot(side + 1, kind, outerKind, gap),
    slot(side + 2, kind, frame.kind),
    slot(side + 3, outerKind, frame.kind, gap),
    slot(side + 4, key),
    slot(side + 5, outerKey, gap),
    slot(side + 6, outerKey, frame.kind),
    slot(side + 7, frame.focus, kind),
    slot(side + 8, frame.focus, outerKey),
    slot(side + 9, frame.kind, near.distance, near.asked),
    slot(side + 10, near.distance, outerKind),
    slot(side + 11, outerKey, near.distance, near.asked),
    slot(side + 12, own, frame.kind),
    slot(side + 13, own, kind),
    slot(side + 14, kind, outerKind, beyondKind),
    slot(side + 15, outer === undefined ? 1 : 0, frame.kind),
    slot(side + 16, frame.before, outerKey),
    slot(side + 17, ending, outerKind),
    slot(side + 18, frame.after, near.distance, near.asked),
    slot(side + 19, frame.focus, key),
    slot(side + 20, frame.focus, ending),
    slot(side + 21, frame.kind, ending),
    slot(side + 22, frame.role, near.distance, near.asked),
    slot(side + 23, frame.role, near.distance, near.wordClass),
    slot(side + 24, frame.role, outerKind, gap),
  ];
}
