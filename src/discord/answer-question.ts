import type { Answer } from '../answer/answer.ts';
import type { AnswerOptions } from '../answer/engine.ts';
import type { Explanation } from '../answer/explanation.ts';
import type { Question } from '../store/store.ts';
import type { Services } from './services.ts';

/** A question with its answer; it is in the store, so that buttons below the answer can name it. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
}

/** Answers a question and keeps it for the buttons. */
export async function answerQuestion(
  text: string,
  asOf: string | null,
  now: Date,
  services: Services,
): Promise<Asked> {
  return answerAgain(await services.store.saveQuestion({ text, asOf, topic: null, askedAt: now }), services);
}

/** The same question on the same knowledge has the same answer, so only the question is kept. */
export function answerAgain(question: Question, { engine }: Pick<Services, 'engine'>): Asked {
  return { question, answer: engine.answer(question.text, optionsOf(question)) };
}

/** Why a kept question is answered as it is. */
export function explainAgain(question: Question, { engine }: Pick<Services, 'engine'>): Explanation {
  return engine.explain(question.text, optionsOf(question));
}

function optionsOf({ asOf }: Question): AnswerOptions {
  return asOf === null ? {} : { asOf };
}
