import { chooseSentences, type SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { type CandidateSpan, candidateSpans } from '../../src/answer/span/candidate-spans.ts';
import { readContext } from '../../src/answer/span/read-context.ts';
import { GROUPS, slotsAt } from '../../src/answer/span/span-groups.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { judgeSpan } from './judge-span.ts';
import type { PublicQuestion, PublicSet } from './load-questions.ts';

/** The candidate spans of a sentence that answers: the features of each, and how good it is. */
export interface SpanChoice {
  readonly features: readonly Uint16Array[];
  /** F1 of each candidate against the answers that people gave. */
  readonly gains: Float32Array;
}

/** For every question, the candidates of the best sentence of the right passage that holds an answer. */
export function spanChoices(
  { passages }: PublicSet,
  questions: readonly PublicQuestion[],
): readonly SpanChoice[] {
  const index = buildPassageIndex(passages, makeAnalyser());
  return questions.flatMap(({ q, gold, answers }) => {
    const query = index.parse(q);
    const hits = index.search(query, 1, ({ id }) => gold.includes(id));
    const holds = ({ text }: SentenceChoice) => answers.some((answer) => text.includes(answer));
    const choice = chooseSentences(query, hits, index).find(holds);
    if (choice === undefined) return [];
    const context = readContext(query, choice.match, choice.sentence);
    const { spans, start, end, places } = candidateSpans(context);
    const wholeOf = (span: CandidateSpan) =>
      GROUPS.flatMap((group, position) => slotsAt(group, context.frame, places(span)[position] ?? 0));
    const textOf = (first: number, last: number) =>
      choice.text.slice(context.words[first]?.start, context.words[last]?.end);
    return [
      {
        features: spans.map((span) =>
          Uint16Array.from([...start(span.first), ...end(span.last), ...wholeOf(span)]),
        ),
        gains: Float32Array.from(spans, ({ first, last }) => judgeSpan(textOf(first, last), answers).f1),
      },
    ];
  });
}
