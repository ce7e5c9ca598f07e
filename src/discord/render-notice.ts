import { card, type Message, text } from './components.ts';

/** Plain sentences, already safe to show. */
export function renderNotice(...sentences: readonly string[]): Message {
  return card([text(...sentences)]);
}
