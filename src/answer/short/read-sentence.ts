import type { Query } from '../../search/parse-query.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { readWords, type Word } from '../span/read-words.ts';
import type { SpanChoice } from '../span/span-choice.ts';
import { readClauses } from './read-clauses.ts';

/** A sentence that was chosen, and the words of a short answer that was cut out of it. */
export interface ShortReading {
  readonly query: Query;
  /** The short answer, and the sentence. */
  readonly short: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, the tokens of the question that it says: their positions. */
  readonly said: readonly (readonly number[])[];
  /** For each word, the number of its clause. */
  readonly clauses: readonly number[];
  /** The first and the last word of the short answer. */
  readonly first: number;
  readonly last: number;
}

type ChosenSentence = Pick<SentenceChoice, 'match' | 'sentence' | 'text'>;

/** Reads a sentence for a short answer in it; `null`: the answer does not stand there as words. */
export function readSentence(
  query: Query,
  { match, sentence, text }: ChosenSentence,
  { text: short, start }: Pick<SpanChoice, 'text' | 'start'>,
): ShortReading | null {
  const words = readWords(text);
  if (start === null) return null;
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < start + short.length);
  if (first < 0 || last < first) return null;
  const offset = match.analysed.sentences[sentence]?.start ?? 0;
  const said = words.map((word): readonly number[] =>
    match.places.flatMap((places, term) => {
      const isHere = places.some(
        (place) =>
          place.sentence === sentence && place.start - offset < word.end && place.end - offset > word.start,
      );
      return isHere ? (query.terms[term]?.places ?? []) : [];
    }),
  );
  return { query, short, text, words, said, clauses: readClauses(words), first, last };
}
