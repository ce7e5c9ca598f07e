import { type CandidateSpan, candidateSpans } from '../../src/answer/span/candidate-spans.ts';
import { readContext } from '../../src/answer/span/read-context.ts';
import { GROUPS, slotsAt } from '../../src/answer/span/span-groups.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { type PassageMatch, shareOf } from '../../src/search/match-passage.ts';
import type { Query } from '../../src/search/parse-query.ts';
import { judgeSpan } from './judge-span.ts';
import type { PublicQuestion, PublicSet } from './load-questions.ts';

/** The candidate spans of a sentence that answers: the features of each, and how good it is. */
export interface SpanChoice {
  readonly features: readonly Uint32Array[];
  /** F1 of each candidate against the answers that people gave. */
  readonly gains: Float32Array;
}

/**
 * For every question, the candidates of the sentence of the right passage that holds an answer, and the most of the question:
 * chosen without fitted weights, which are fitted on top of those of spans.
 */
export function spanChoices(
  { passages }: PublicSet,
  questions: readonly PublicQuestion[],
): readonly SpanChoice[] {
  const index = buildPassageIndex(passages, makeAnalyser());
  return questions.flatMap(({ q, gold, answers }) => {
    const query = index.parse(q);
    const passage = passages.find(({ id }) => gold.includes(id));
    if (passage === undefined) return [];
    const match = index.match(query, passage);
    const sentence = answeringSentence(query, match, answers);
    const text = match.analysed.sentences[sentence]?.text;
    if (text === undefined) return [];
    const context = readContext(query, match, sentence);
    const { borders, start, end, places } = candidateSpans(context);
    const spans = Array.from({ length: borders.length / 2 }, (_, at) => ({
      first: borders[2 * at] ?? 0,
      last: borders[2 * at + 1] ?? 0,
    }));
    const wholeOf = ({ first, last }: CandidateSpan) => {
      const found = places(first, last);
      return GROUPS.flatMap((group, position) => slotsAt(group, context.frame, found[position] ?? 0));
    };
    const textOf = (first: number, last: number) =>
      text.slice(context.words[first]?.start, context.words[last]?.end);
    return [
      {
        features: spans.map((span) =>
          Uint32Array.from([...start(span.first), ...end(span.last), ...wholeOf(span)]),
        ),
        gains: Float32Array.from(spans, ({ first, last }) => judgeSpan(textOf(first, last), answers).f1),
      },
    ];
  });
}

/** The position of the sentence; -1: there is none. */
function answeringSentence(
  query: Query,
  { analysed, sentences }: PassageMatch,
  answers: readonly string[],
): number {
  const shares = analysed.sentences.map(({ text }, position) =>
    answers.some((answer) => text.includes(answer)) ? shareOf(query, sentences[position] ?? 0) : -1,
  );
  const largest = Math.max(...shares);
  return largest < 0 ? -1 : shares.indexOf(largest);
}
