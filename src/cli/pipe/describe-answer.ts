import type { Answer, BestGuess, Citation } from '../../answer/answer.ts';
import { plainAnswer } from '../../discord/plain-answer.ts';
import { en } from '../../discord/words/en.ts';
import { roundTo } from './round-to.ts';

/** Enough to tell any two answers apart that differ in earnest. */
const CONFIDENCE_DIGITS = 3;

/** An answer as the pipe tells it. */
export function describeAnswer(answer: Answer) {
  const isAnswered = answer.kind === 'found' || answer.kind === 'conflicting';
  return {
    kind: answer.kind,
    abstained: !isAnswered,
    answer: plainAnswer(answer, en),
    short: isAnswered ? answer.short : null,
    confidence: roundTo(answer.confidence, CONFIDENCE_DIGITS),
    asOf: isAnswered ? answer.asOf : null,
    citations: 'citations' in answer ? answer.citations.map(describeCitation) : [],
    best: answer.best === null ? null : describeGuess(answer.best),
  };
}

export function describeCitation({ passage, quote }: Citation) {
  return {
    id: passage.id,
    title: passage.headings.join(' > '),
    quote,
    sources: passage.sources.map(({ title, publisher, url, date }) => ({ title, publisher, url, date })),
  };
}

function describeGuess({ passage, sentence, span }: BestGuess) {
  return { passageId: passage.id, sentence, span };
}
