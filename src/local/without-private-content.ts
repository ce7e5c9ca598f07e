import type { APIMessage } from 'discord-api-types/v10';
import { BOT_ID } from './people.ts';

/**
 * A message without what only the privileged intent for message content shows: Events > Gateway >
 * Message Content Intent. A bot sees its own messages, those that mention it, and direct ones.
 */
export function withoutPrivateContent(message: APIMessage, isInDirectMessages: boolean): APIMessage {
  const { referenced_message: referenced, ...own } = message;
  const isOpen =
    isInDirectMessages || own.author.id === BOT_ID || own.mentions.some(({ id }) => id === BOT_ID);
  return {
    ...own,
    ...(!isOpen && HIDDEN),
    ...(referenced && { referenced_message: withoutPrivateContent(referenced, isInDirectMessages) }),
  };
}

const HIDDEN = { content: '', embeds: [], attachments: [], components: [] };
