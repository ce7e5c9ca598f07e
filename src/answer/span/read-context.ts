import { keepLast } from '../../search/keep-last.ts';
import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { rememberBy } from '../../search/remember.ts';
import type { Sentence } from '../../search/sentences.ts';
import { type QuestionFrame, readFrame } from './read-frame.ts';
import { readWords, type Word } from './read-words.ts';

/** A sentence as spans see it: its words, and which of them the question says. */
export interface SpanContext {
  readonly frame: QuestionFrame;
  readonly words: readonly Word[];
  /** For each word, how the question says it. */
  readonly asked: readonly Asked[];
  /** For each word, the share of the query's weight (idf) that it carries. */
  readonly weights: readonly number[];
}

/** Where in the question the term stands that a word matches; the numbers are part of the fitted features. */
export const ASKED = {
  not: 0,
  /** A function word of the question, as it stands. */
  repeated: 1,
  /** The noun that is asked for. */
  focus: 2,
  /** Before the question word. */
  before: 3,
  /** The first term after the question word, the last of the question, both, or between them. */
  first: 4,
  last: 5,
  only: 6,
  middle: 7,
} as const;
export type Asked = (typeof ASKED)[keyof typeof ASKED];

const frameOf = keepLast(readFrame);

/** Kept with the sentence: the same few of a corpus answer most questions. */
const wordsOf = rememberBy(({ text }: Sentence) => readWords(text));

/** A sentence with what a query matches in it. */
export function readContext(query: Query, match: PassageMatch, sentence: number): SpanContext {
  const own = match.analysed.sentences[sentence];
  const start = own?.start ?? 0;
  const frame = frameOf(query);
  const words = own === undefined ? [] : wordsOf(own);
  const positions = words.map(() => -1);
  const weights = words.map(() => 0);
  for (const [term, places] of match.places.entries()) {
    const { position = 0, idf = 0 } = query.terms[term] ?? {};
    for (const place of places) {
      if (place.sentence !== sentence) continue;
      for (const at of wordsIn(words, place.start - start, place.end - start)) {
        positions[at] = position;
        weights[at] = Math.max(weights[at] ?? 0, idf / Math.max(query.weight, 1));
      }
    }
  }
  return { frame, words, weights, asked: askedFrom(positions, words, frame) };
}

function wordsIn(words: readonly Word[], start: number, end: number): readonly number[] {
  const first = words.findIndex((word) => word.end > start);
  if (first < 0) return [];
  const found: number[] = [];
  for (let at = first; (words[at]?.start ?? end) < end; at += 1) found.push(at);
  return found;
}

function askedFrom(
  positions: readonly number[],
  words: readonly Word[],
  frame: QuestionFrame,
): readonly Asked[] {
  const matched = positions.filter((position) => position >= 0 && position !== frame.focusPosition);
  const first = Math.min(...matched.filter((position) => position > frame.askPosition));
  const last = Math.max(...matched);
  return positions.map((position, at) => {
    if (position < 0) return frame.words.has(words[at]?.lower ?? '') ? ASKED.repeated : ASKED.not;
    if (position === frame.focusPosition) return ASKED.focus;
    if (position < frame.askPosition) return ASKED.before;
    if (position === first) return first === last ? ASKED.only : ASKED.first;
    return position === last ? ASKED.last : ASKED.middle;
  });
}
