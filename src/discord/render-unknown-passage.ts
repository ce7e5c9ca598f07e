import type { Corpus } from '../corpus/corpus.ts';
import { card, type Message, text } from './components.ts';
import { nearestPassages } from './nearest-passages.ts';
import { passageSection } from './render-passage-list.ts';
import { shortText } from './short-text.ts';
import type { Words } from './words/words.ts';

const NEAREST = 3;

/** No passage has this address; these have one like it. */
export function renderUnknownPassage(id: string, corpus: Corpus, words: Words): Message {
  const nearest = nearestPassages(corpus, id, NEAREST);
  const offer = nearest.length === 0 ? words.tryHelp : words.nearestPassages;
  const sections = nearest.map((passage) => passageSection({ passage }, words));
  return card([text(words.unknownPassage(shortText(id)), offer), ...sections]);
}
