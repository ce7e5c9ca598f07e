import type { Hit } from '../search/hit.ts';
import type { Question } from '../store/store.ts';
import { button, type Message } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { openPassage } from './open-passage.ts';
import { paginate } from './paginate.ts';
import { inlineCode } from './render-address.ts';
import { type PassageItem, renderPassageList } from './render-passage-list.ts';
import { renderSources } from './render-source.ts';
import type { Services } from './services.ts';
import { shortText } from './short-text.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Fewer than in a search: each item also shows its score, its terms and its sources. */
const ITEMS_PER_PAGE = 4;
const SOURCES_ROOM = { most: 2, limit: 260 };
const TERMS_LIMIT = 100;

/** One passage, with the line of the file where an editor finds it. */
export function lookUpPassage(id: string, services: Services): Message {
  return openPassage(id, services, ({ documentId, line }) => [
    small(services.words.place(truncatePlain(documentId, TERMS_LIMIT), line)),
  ]);
}

/** Every passage that holds the words exactly as they were typed, apart from case. */
export function lookUpExactWords({ id, text }: Question, page: number, services: Services): Message {
  const { corpus, words } = services;
  const wanted = foldedWords(text);
  const items = corpus.passages
    .filter((passage) => foldedWords(passage.text).includes(wanted))
    .map((passage) => ({ passage, notes: renderSources(passage.sources, words, SOURCES_ROOM) }));
  return renderPassageList(
    [words.exactWords(shortText(text), items.length)],
    paginate(items, page, ITEMS_PER_PAGE),
    (number) => customId(COMPONENT.lookupPage, 'words', id, number),
    words,
  );
}

/** Every passage that was considered for a question, and what the bot made of them. */
export function lookUpCandidates({ id, text }: Question, page: number, services: Services): Message {
  const { engine, words } = services;
  const { kind, confidence, best } = engine.answer(text);
  const items = engine.search(text, engine.passages.length).map((hit) => candidate(hit, words));
  return renderPassageList(
    [
      words.candidates(shortText(text), items.length),
      small(words.verdict(kind, confidence)),
      ...(best === null ? [] : [small(words.bestGuess(inlineCode(best.passage.id)))]),
    ],
    paginate(items, page, ITEMS_PER_PAGE),
    (number) => customId(COMPONENT.lookupPage, 'question', id, number),
    words,
    button(words.showNumbers, customId(COMPONENT.numbers, id)),
  );
}

function candidate({ passage, rank, score, terms }: Hit, words: Words): PassageItem {
  const matched = truncatePlain(oneLine(terms.join(', ')), TERMS_LIMIT);
  const sources = renderSources(passage.sources, words, SOURCES_ROOM);
  return { passage, rank, notes: [small(words.score(score, matched)), ...sources] };
}

function foldedWords(text: string): string {
  return oneLine(text).toLowerCase();
}
