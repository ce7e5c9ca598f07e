import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { DiscordError } from './discord-error.ts';
import { MESSAGE_CONTENT_LENGTH } from './limits.ts';

/** What Discord's client says about a message that it does not send. */
export function sendingRefusal({ code }: DiscordError): string {
  switch (code) {
    case RESTJSONErrorCodes.CannotSendAnEmptyMessage:
      return 'An empty message cannot be sent.';
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      return `A message has at most ${MESSAGE_CONTENT_LENGTH} characters.`;
    case RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel:
      return 'A forum holds posts: open one of them to write.';
    default:
      return 'You do not have permission to send messages in this channel.';
  }
}
