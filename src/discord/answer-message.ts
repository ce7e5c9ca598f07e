import type { Addressed } from './addressed-text.ts';
import { answerQuestion } from './answer-question.ts';
import type { Message } from './components.ts';
import { renderAnswer } from './render-answer.ts';
import { renderNotice } from './render-notice.ts';
import type { Services } from './services.ts';

/** The reply to a mention or a direct message; `null` where silence is better. */
export async function answerMessage(
  { text, isSure }: Addressed,
  place: 'direct' | 'channel',
  now: Date,
  services: Services,
): Promise<Message | null> {
  if (text === '') return isSure ? renderNotice(services.words.howToAsk) : null;
  const { question, answer } = await answerQuestion(text, null, now, services);
  const isAnswered = answer.kind === 'found' || answer.kind === 'conflicting';
  if (!isSure && !isAnswered) return null;
  const audience = place === 'direct' ? 'asker' : 'channel';
  return renderAnswer(answer, { question, audience, sharedBy: null, sharing: 'none' }, services.words);
}
