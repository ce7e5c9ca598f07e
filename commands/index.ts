import type { Command } from '../src/discord/command.ts';
import { answerThis } from './answer-this.ts';
import { ask } from './ask.ts';
import { checkThisClaim } from './check-this-claim.ts';
import { help } from './help.ts';
import { moderator } from './moderator.ts';
import { passage } from './passage.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';

/** Every application command the bot has. Registration and dispatch both read this list. */
export const commands: readonly Command[] = [
  ask,
  search,
  passage,
  sources,
  help,
  moderator,
  answerThis,
  checkThisClaim,
];
