import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { type QuestionFrame, readFrame } from './read-frame.ts';
import { readWords, type Word } from './read-words.ts';

/** A sentence as spans see it: its words, and which of them the question says. */
export interface SpanContext {
  readonly frame: QuestionFrame;
  readonly words: readonly Word[];
  /** For each word, the position in the question of the term that it matches; -1: none. */
  readonly asked: readonly number[];
  /** For each word, the share of the query's weight that it carries. */
  readonly weight: readonly number[];
  /** True where the question has the word as it stands, function words too. */
  readonly repeats: readonly boolean[];
  /** Positions in the question of its first matched term after the question word, and of its last. */
  readonly firstAsked: number;
  readonly lastAsked: number;
}

export function readContext(query: Query, match: PassageMatch, sentence: number): SpanContext {
  const { text = '', start = 0 } = match.analysed.sentences[sentence] ?? {};
  const frame = readFrame(query);
  const words = readWords(text);
  const asked = new Array<number>(words.length).fill(-1);
  const weight = new Array<number>(words.length).fill(0);
  for (const [term, places] of match.places.entries()) {
    const { position = 0, idf = 0 } = query.terms[term] ?? {};
    for (const place of places) {
      if (place.sentence !== sentence) continue;
      mark(words, place.start - start, place.end - start, (at) => {
        asked[at] = position;
        weight[at] = Math.max(weight[at] ?? 0, idf / Math.max(query.weight, 1));
      });
    }
  }
  const matched = new Set(asked.filter((position) => position >= 0 && position !== frame.focusPosition));
  return {
    frame,
    words,
    asked,
    weight,
    repeats: words.map((word) => frame.words.has(word.text.toLowerCase())),
    firstAsked: Math.min(...[...matched].filter((position) => position > frame.askPosition), 1e9),
    lastAsked: Math.max(...matched, -1),
  };
}

function mark(words: readonly Word[], start: number, end: number, set: (at: number) => void): void {
  for (const [at, word] of words.entries()) if (word.start < end && word.end > start) set(at);
}
