import { type Asked, answerQuestion } from './answer-question.ts';
import type { Invocation } from './invocation.ts';
import { type AnswerView, renderAnswer } from './render-answer.ts';
import { privately, publicly, type Reply } from './reply.ts';
import type { Services } from './services.ts';

/** A question as somebody asked it with a command or a button. */
export interface AskedHere {
  readonly text: string;
  readonly asOf: string | null;
  readonly isPrivate: boolean;
}

/** Answers a question: to the asker with a way to share it, or to everyone with the question above it. */
export async function replyWithAnswer(
  { text, asOf, isPrivate }: AskedHere,
  invocation: Invocation,
  services: Services,
): Promise<Reply> {
  const asked = await answerQuestion(text, asOf, invocation.now, services);
  const message = renderAnswer(asked.answer, viewOf(asked, isPrivate, invocation), services.words);
  return isPrivate ? privately(message) : publicly(message);
}

function viewOf({ question }: Asked, isPrivate: boolean, { place, canPost }: Invocation): AnswerView {
  const sharing = isPrivate && canPost && place !== 'bot-dm' ? 'possible' : 'none';
  return { question, audience: isPrivate ? 'asker' : 'channel', sharedBy: null, sharing };
}
