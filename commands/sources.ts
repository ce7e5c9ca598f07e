import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { documentChoices, documentNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import type { Message } from '../src/discord/components.ts';
import { COMPONENT, customId } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { numberPart, textOption } from '../src/discord/invocation.ts';
import { paginate } from '../src/discord/paginate.ts';
import { renderSourcesPage, SOURCES_PER_PAGE } from '../src/discord/render-sources-page.ts';
import { renderUnknownTopic } from '../src/discord/render-unknown-topic.ts';
import { privately, update } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { shortText } from '../src/discord/short-text.ts';

/** Lists what the answers rest on. */
export const sources: Command = {
  registration: {
    name: 'sources',
    description: 'List the sources that the knowledge files rest on',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'document',
        description: 'Only the sources of this part of the knowledge',
        autocomplete: true,
      },
    ],
  },
  isPrivate: () => true,
  run: (invocation, services) => privately(sourcesPage(textOption(invocation, 'document'), 0, services)),
  autocomplete: (invocation, { corpus }) => documentChoices(corpus, textOption(invocation, 'document')),
  components: {
    [COMPONENT.sourcesPage]: {
      acknowledge: 'update',
      run: (invocation, services) =>
        update(sourcesPage(invocation.parts[0] ?? '', numberPart(invocation, 1), services)),
    },
  },
};

/** `name`: what was typed, or the id of a document in a custom id; empty for all sources. */
function sourcesPage(name: string, page: number, { corpus, words }: Services): Message {
  const document = name === '' ? null : documentNamed(corpus, name);
  if (document === undefined) return renderUnknownTopic(name, corpus, words);
  const list = document === null ? corpus.sources() : buildCorpus([document]).sources();
  const heading =
    document === null ? words.sources(list.length) : words.sourcesOf(shortText(document.title), list.length);
  const pageId = (number: number) => customId(COMPONENT.sourcesPage, document?.id ?? '', number);
  return renderSourcesPage(heading, paginate(list, page, SOURCES_PER_PAGE), pageId, words);
}
