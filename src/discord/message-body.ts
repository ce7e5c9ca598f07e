import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import type { Message } from './components.ts';

/** Whatever a text holds, nobody is pinged: neither by a new message nor by an edit. */
export const NO_MENTIONS: APIAllowedMentions = { parse: [], replied_user: false };

/** A message as Discord's API takes it. Links in it have no previews: Components V2 shows none. */
export interface MessageBody extends Message {
  readonly flags: number;
  readonly allowed_mentions: APIAllowedMentions;
}

export function messageBody({ components }: Message, { isPrivate = false } = {}): MessageBody {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { components, flags, allowed_mentions: NO_MENTIONS };
}
