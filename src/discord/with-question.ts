import type { Question } from '../store/store.ts';
import { type Asked, answerAgain } from './answer-question.ts';
import type { Run } from './command.ts';
import type { Invocation } from './invocation.ts';
import { renderNotice } from './render-notice.ts';
import { privately, type Reply } from './reply.ts';
import type { Services } from './services.ts';

type RunWithQuestion = (question: Question, invocation: Invocation, services: Services) => Reply;
type RunWithAnswer = (asked: Asked, invocation: Invocation, services: Services) => Reply;

/** For a component whose custom id names a kept question; says so where the question was forgotten. */
export function withQuestion(run: RunWithQuestion, position = 0): Run {
  return async (invocation, services) => {
    const question = await services.store.findQuestion(invocation.parts[position] ?? '');
    if (question === null) return privately(renderNotice(services.words.oldButton));
    return run(question, invocation, services);
  };
}

/** The same, with the answer that the question has now. */
export function withAnswer(run: RunWithAnswer): Run {
  return withQuestion((question, invocation, services) =>
    run(answerAgain(question, services), invocation, services),
  );
}
