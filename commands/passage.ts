import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { passageChoices } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { COMPONENT } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { textOption } from '../src/discord/invocation.ts';
import { openPassage } from '../src/discord/open-passage.ts';
import { privately, update } from '../src/discord/reply.ts';

/** Opens one passage in its surroundings. */
export const passage: Command = {
  registration: {
    name: 'passage',
    description: 'Open a passage by its address, with its surroundings and sources',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'id',
        description: 'The address below a quote, such as origins#proposal',
        required: true,
        autocomplete: true,
      },
    ],
  },
  isPrivate: () => true,
  run: (invocation, services) => privately(openPassage(textOption(invocation, 'id'), services)),
  autocomplete: (invocation, { corpus }) => passageChoices(corpus, textOption(invocation, 'id')),
  components: {
    [COMPONENT.openPassage]: {
      acknowledge: 'message',
      run: ({ values, parts }, services) => privately(openPassage(values[0] ?? parts[0] ?? '', services)),
    },
    [COMPONENT.turnTo]: {
      acknowledge: 'update',
      run: ({ parts }, services) => update(openPassage(parts[0] ?? '', services)),
    },
  },
};
