import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { explainAgain } from '../src/discord/answer-question.ts';
import { passageChoices, questionChoices } from '../src/discord/choices.ts';
import type { Command, Run } from '../src/discord/command.ts';
import { COMPONENT } from '../src/discord/custom-id.ts';
import { type Invocation, numberPart, textOption } from '../src/discord/invocation.ts';
import { lookUpCandidates, lookUpExactWords, lookUpPassage } from '../src/discord/look-up.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { renderNumbers } from '../src/discord/render-numbers.ts';
import { privately, type Reply, update } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { withQuestion } from '../src/discord/with-question.ts';

const TEXT_LENGTH = 500;

/** The custom id holds the kind of look-up, the question and the page. */
const turnPage = withQuestion((question, invocation, services) => {
  const show = invocation.parts[0] === 'words' ? lookUpExactWords : lookUpCandidates;
  return update(show(question, numberPart(invocation, 2), services));
}, 1);

const showNumbers = withQuestion((question, _, services) =>
  privately(renderNumbers(question.id, explainAgain(question, services), 0, services.words)),
);

const turnNumbers = withQuestion((question, invocation, services) => {
  const page = numberPart(invocation, 1);
  return update(renderNumbers(question.id, explainAgain(question, services), page, services.words));
});

/** Looks things up for the people who keep a server in order. */
export const moderator: Command = {
  registration: {
    name: 'moderator',
    description: 'Look things up for moderating',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    // Who moderates is known in a server only, and only of servers that added the bot.
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'lookup',
        description: 'Find a passage by address or exact words, or see why a question is answered as it is',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'id',
            description: 'Address of a passage',
            autocomplete: true,
          },
          {
            type: ApplicationCommandOptionType.String,
            name: 'words',
            description: 'Exact words that a passage holds',
            max_length: TEXT_LENGTH,
          },
          {
            type: ApplicationCommandOptionType.String,
            name: 'question',
            description: 'A question; shows every passage that was considered',
            autocomplete: true,
            max_length: TEXT_LENGTH,
          },
        ],
      },
    ],
  },
  isPrivate: () => true,
  run: forModerators(lookUp),
  autocomplete(invocation, { engine, corpus }) {
    if (complaint(invocation) !== null) return [];
    return invocation.focused === 'id'
      ? passageChoices(corpus, textOption(invocation, 'id'))
      : questionChoices(engine, textOption(invocation, 'question'));
  },
  components: {
    [COMPONENT.lookupPage]: { acknowledge: 'update', run: forModerators(turnPage) },
    [COMPONENT.numbers]: { acknowledge: 'message', run: forModerators(showNumbers) },
    [COMPONENT.numbersPage]: { acknowledge: 'update', run: forModerators(turnNumbers) },
  },
};

/**
 * Discord hides the command from others, but servers can change that, and a permission can be lost.
 * So it is checked again, each time.
 */
function forModerators(run: Run): Run {
  return (invocation, services) => {
    const refused = complaint(invocation);
    return refused === null ? run(invocation, services) : privately(renderNotice(services.words[refused]));
  };
}

function complaint({ guildId, memberPermissions }: Invocation): 'lookupInServer' | 'moderatorsOnly' | null {
  if (guildId === null || memberPermissions === null) return 'lookupInServer';
  const enough = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;
  return (memberPermissions & enough) === 0n ? 'moderatorsOnly' : null;
}

async function lookUp(invocation: Invocation, services: Services): Promise<Reply> {
  const id = textOption(invocation, 'id');
  const exactWords = textOption(invocation, 'words');
  const question = textOption(invocation, 'question');
  if ([id, exactWords, question].filter((text) => text !== '').length !== 1)
    return privately(renderNotice(services.words.lookupOne));
  if (id !== '') return privately(lookUpPassage(id, services));

  const text = exactWords || question;
  const kept = await services.store.saveQuestion({ text, asOf: null, topic: null, askedAt: invocation.now });
  const show = exactWords === '' ? lookUpCandidates : lookUpExactWords;
  return privately(show(kept, 0, services));
}
