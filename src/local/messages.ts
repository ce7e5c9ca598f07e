import {
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  type MessageType,
} from 'discord-api-types/v10';
import { channelPermissions } from './channel-permissions.ts';
import { isDirect } from './channels.ts';
import { type MessageState, pingingText } from './message-state.ts';
import type { PageMessage } from './page-protocol.ts';
import { GUILD_ID } from './people.ts';
import { type Pings, resolveMentions } from './resolve-mentions.ts';
import type { AllowedMentions } from './schema/allowed-mentions.ts';
import { nextSnowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** Where a message comes from: what its author cannot change afterwards. */
export interface MessageOrigin {
  readonly author: APIUser;
  readonly channelId: string;
  readonly type: MessageType;
  readonly repliedTo?: PageMessage | undefined;
  readonly ephemeralFor?: string | null;
  /** Fields that only messages of interactions have. */
  readonly details?: Partial<APIMessage>;
}

/** Adds a message to its channel and computes whom it pings. */
export function addMessage(
  world: World,
  state: MessageState,
  allowed: AllowedMentions,
  origin: MessageOrigin,
): PageMessage {
  const { author, channelId, type, repliedTo, ephemeralFor = null, details } = origin;
  return world.addMessage({
    id: nextSnowflake(),
    channel_id: channelId,
    type,
    author,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...state,
    ...pingsOf(world, state, allowed, origin),
    ...(repliedTo && referenceTo(world, repliedTo, ephemeralFor)),
    ...details,
    flags: state.flags | (ephemeralFor === null ? 0 : MessageFlags.Ephemeral),
    ephemeral_for: ephemeralFor,
  });
}

/** Replaces what the author of a message can change. Filling in a "thinking" message is not an edit. */
export function changeMessage(
  world: World,
  message: PageMessage,
  state: MessageState,
  allowed: AllowedMentions,
): PageMessage {
  const wasLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  return world.replaceMessage({
    ...message,
    ...state,
    ...pingsOf(world, state, allowed, { author: message.author, channelId: message.channel_id }),
    edited_timestamp: wasLoading ? null : new Date().toISOString(),
  });
}

/** The part of a message that an edit starts from. */
export function stateOf(message: PageMessage): MessageState {
  const { content, embeds, components = [], attachments, flags = 0 } = message;
  return { content, embeds, components, attachments, flags };
}

/** A message as Discord's API shows it: who alone can see it is not part of it. */
export function toApiMessage({ ephemeral_for: _, ...message }: PageMessage): APIMessage {
  return message;
}

function pingsOf(
  world: World,
  state: MessageState,
  allowed: AllowedMentions,
  { author, channelId, repliedTo }: Pick<MessageOrigin, 'author' | 'channelId' | 'repliedTo'>,
): Pings {
  const permissions = channelPermissions(world, author.id, world.channel(channelId));
  return resolveMentions(pingingText(state), allowed, permissions, repliedTo?.author);
}

/** A message for everyone does not carry the text of an ephemeral one that it replies to. */
function referenceTo(world: World, repliedTo: PageMessage, ephemeralFor: string | null): Partial<APIMessage> {
  const { referenced_message: _, ...referenced } = toApiMessage(repliedTo);
  const isDirectMessage = isDirect(world.channel(repliedTo.channel_id));
  const isVisible = repliedTo.ephemeral_for === null || repliedTo.ephemeral_for === ephemeralFor;
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: repliedTo.channel_id,
      message_id: repliedTo.id,
      ...(!isDirectMessage && { guild_id: GUILD_ID }),
    },
    referenced_message: isVisible ? referenced : null,
  };
}
