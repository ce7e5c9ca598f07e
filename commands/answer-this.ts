import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { privately } from '../src/discord/reply.ts';
import { replyWithAnswer } from '../src/discord/reply-with-answer.ts';
import { withoutMentions } from '../src/discord/without-mentions.ts';

/** Answers what somebody else wrote. */
export const answerThis: Command = {
  registration: { type: ApplicationCommandType.Message, name: 'Answer this', ...EVERYWHERE },
  isPrivate: () => true,
  run(invocation, services) {
    const text = withoutMentions(invocation.target?.content ?? '');
    if (text === '') return privately(renderNotice(services.words.emptyMessage));
    return replyWithAnswer({ text, asOf: null, isPrivate: true }, invocation, services);
  },
};
