import { answerTurn } from '../answer/conversation.ts';
import type { Question } from '../store/store.ts';
import type { Asked } from './answer-question.ts';
import type { Services } from './services.ts';

/** A follow-up question as it was understood, with its answer. */
export interface AskedAfter extends Asked {
  /** As it was typed, where that is not how it was understood. */
  readonly typed: string | null;
}

/**
 * Answers a question in the light of the one before it, as of the same day. It is kept as it was
 * understood, so that the buttons below its answer, and a reply to it, need not know what came before.
 */
export async function answerFollowUp(
  text: string,
  before: Question,
  now: Date,
  { engine, store }: Pick<Services, 'engine' | 'store'>,
): Promise<AskedAfter> {
  const options = before.asOf === null ? {} : { asOf: before.asOf };
  const previous = { question: before.text, answer: engine.answer(before.text, options) };
  const { answer } = answerTurn(engine, [previous], text, options);
  const { understoodAs } = answer;
  const kept = { text: understoodAs ?? text, asOf: before.asOf, topic: null, askedAt: now };
  return { question: await store.saveQuestion(kept), answer, typed: understoodAs === null ? null : text };
}
