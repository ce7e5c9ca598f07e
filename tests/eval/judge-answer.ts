import type { Answer } from '../../src/answer/answer.ts';
import type { AnswerableQuestion, DeclinedQuestion } from './load-golden.ts';
import { saysIt } from './says-it.ts';

/** What became of a question of the golden set. */
export type Outcome = 'right' | 'wrong' | 'declined';

/** An answer is right when it cites a passage of the golden set and says what must be said. */
export function judgeAnswerable(
  answer: Answer,
  golden: Pick<AnswerableQuestion, 'passages' | 'contains' | 'all'>,
): Outcome {
  if (answer.kind === 'not-found') return 'declined';
  const [first] = answer.citations;
  if (first === undefined) return 'declined';
  const quotes = answer.citations.map(({ quote }) => quote).join('\n');
  return golden.passages.includes(first.passage.id) && saysIt(golden, quotes) ? 'right' : 'wrong';
}

/** Silence is right; so is citing what corrects the question, and saying which other body is meant. */
export function judgeDeclined(answer: Answer, golden: Pick<DeclinedQuestion, 'correct'>): Outcome {
  if (answer.kind === 'not-found' || answer.kind === 'elsewhere') return 'declined';
  return golden.correct.includes(answer.citations[0].passage.id) ? 'right' : 'wrong';
}
