import type { Command } from '../src/discord/command.ts';
import { COMPONENT } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { numberPart } from '../src/discord/invocation.ts';
import { renderHelp } from '../src/discord/render-help.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { privately } from '../src/discord/reply.ts';
import { replyWithAnswer } from '../src/discord/reply-with-answer.ts';
import type { Services } from '../src/discord/services.ts';

const EXAMPLES = 3;

/** Says what the bot can do, and lets people try it. */
export const help: Command = {
  registration: {
    name: 'help',
    description: 'What this bot can answer, and how its answers come about',
    ...EVERYWHERE,
  },
  isPrivate: () => true,
  run: (_, services) => privately(renderHelp(examplesOf(services), services.words)),
  components: {
    [COMPONENT.example]: {
      acknowledge: 'message',
      run(invocation, services) {
        const text = examplesOf(services)[numberPart(invocation, 0)];
        if (text === undefined) return privately(renderNotice(services.words.oldButton));
        return replyWithAnswer({ text, asOf: null, isPrivate: true }, invocation, services);
      },
    },
  },
};

/** Short enough to be read at a glance, and surely answered: they come from the engine itself. */
function examplesOf({ engine }: Services): readonly string[] {
  return engine.suggest('', EXAMPLES);
}
