import type { Corpus } from '../corpus/corpus.ts';
import { card, type Message, text } from './components.ts';
import { shortText } from './short-text.ts';
import type { Words } from './words/words.ts';

/** As many titles as fit a message that only says what else there is. */
const MOST_TITLES = 15;

/** What was typed is no document; these are. */
export function renderUnknownTopic(topic: string, { documents }: Corpus, words: Words): Message {
  const titles = documents.slice(0, MOST_TITLES).map(({ title }) => `- ${shortText(title)}`);
  return card([text(words.unknownTopic(shortText(topic)), words.topicsAre, ...titles)]);
}
