import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { documentChoices, documentNamed, queryChoices } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import type { Message } from '../src/discord/components.ts';
import { COMPONENT, customId } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { type Invocation, numberPart, textOption } from '../src/discord/invocation.ts';
import { paginate } from '../src/discord/paginate.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { PASSAGES_PER_PAGE, renderPassageList } from '../src/discord/render-passage-list.ts';
import { renderUnknownTopic } from '../src/discord/render-unknown-topic.ts';
import { privately, type Reply, update } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { shortText } from '../src/discord/short-text.ts';
import { small } from '../src/discord/small.ts';
import { withQuestion } from '../src/discord/with-question.ts';
import type { Question } from '../src/store/store.ts';

const QUERY_LENGTH = 200;
/** Ten pages; nobody turns more, and a better query is the better way. */
const MOST_HITS = 50;

/** Finds passages, best first. */
export const search: Command = {
  registration: {
    name: 'search',
    description: 'Find passages in the knowledge files',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'Words to look for',
        required: true,
        autocomplete: true,
        max_length: QUERY_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Only in this part of the knowledge',
        autocomplete: true,
      },
    ],
  },
  isPrivate: () => true,
  run,
  autocomplete(invocation, { engine, corpus }) {
    return invocation.focused === 'topic'
      ? documentChoices(corpus, textOption(invocation, 'topic'))
      : queryChoices(engine, corpus, textOption(invocation, 'query'));
  },
  components: {
    [COMPONENT.searchPage]: {
      acknowledge: 'update',
      run: withQuestion((query, invocation, services) =>
        update(resultPage(query, numberPart(invocation, 1), services)),
      ),
    },
  },
};

async function run(invocation: Invocation, services: Services): Promise<Reply> {
  const { words, corpus, store } = services;
  const text = textOption(invocation, 'query');
  const topic = textOption(invocation, 'topic');
  const document = topic === '' ? null : documentNamed(corpus, topic);
  if (text === '') return privately(renderNotice(words.emptyQuery));
  if (document === undefined) return privately(renderUnknownTopic(topic, corpus, words));
  const query = await store.saveQuestion({
    text,
    asOf: null,
    topic: document?.id ?? null,
    askedAt: invocation.now,
  });
  return privately(resultPage(query, 0, services));
}

function resultPage({ id, text, topic }: Question, page: number, services: Services): Message {
  const { engine, words } = services;
  const hits = engine
    .search(text, engine.passages.length)
    .filter(({ passage }) => topic === null || passage.documentId === topic)
    .slice(0, MOST_HITS)
    .map(({ passage }, position) => ({ passage, rank: position + 1 }));
  const heading = hits.length === 0 ? words.searchNothing : words.searchResults;
  return renderPassageList(
    [heading(shortText(text), hits.length), ...topicLine(topic, services)],
    paginate(hits, page, PASSAGES_PER_PAGE),
    (number) => customId(COMPONENT.searchPage, id, number),
    words,
  );
}

function topicLine(topic: string | null, { corpus, words }: Services): readonly string[] {
  if (topic === null) return [];
  return [small(words.inTopic(shortText(corpus.document(topic)?.title ?? topic)))];
}
