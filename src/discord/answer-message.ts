import type { Question } from '../store/store.ts';
import type { Addressed } from './addressed-text.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { answerQuestion } from './answer-question.ts';
import type { Message } from './components.ts';
import { renderAnswer } from './render-answer.ts';
import { renderNotice } from './render-notice.ts';
import type { Services } from './services.ts';

/** A message for the bot, and the question that the message it replies to answers. */
export interface AddressedAfter extends Addressed {
  readonly before?: Question | null;
}

/** The reply to a mention or a direct message; `null` where silence is better. */
export async function answerMessage(
  { text, isSure, before = null }: AddressedAfter,
  place: 'direct' | 'channel',
  now: Date,
  services: Services,
): Promise<Message | null> {
  if (text === '') return isSure ? renderNotice(services.words.howToAsk) : null;
  const { question, answer, typed } =
    before === null
      ? { ...(await answerQuestion(text, null, now, services)), typed: null }
      : await answerFollowUp(text, before, now, services);
  const isAnswered = answer.kind === 'found' || answer.kind === 'conflicting';
  if (!isSure && !isAnswered) return null;
  const audience = place === 'direct' ? 'asker' : 'channel';
  const view = { question, typed, audience, sharedBy: null, sharing: 'none' } as const;
  return renderAnswer(answer, view, services.words);
}
