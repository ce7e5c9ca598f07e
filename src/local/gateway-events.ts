import { GatewayDispatchEvents as Events, GatewayIntentBits as Intents } from 'discord-api-types/v10';
import { type Channel, isDirect, isThread } from './channels.ts';
import { toApiMessage } from './messages.ts';
import type { PageMessage } from './page-protocol.ts';
import { GUILD_ID, membership } from './people.ts';
import { withoutPrivateContent } from './without-private-content.ts';
import type { World, WorldEvent } from './world.ts';

/** An event of the gateway, and the intent without which a client does not get it. */
export interface GatewayEvent {
  readonly type: Events;
  readonly intent: Intents;
  readonly data: object;
}

/** What the gateway tells about something that happened; ephemeral messages are not told. */
export function gatewayEvent(world: World, event: WorldEvent): GatewayEvent | undefined {
  switch (event.type) {
    case 'commands':
      return undefined;
    case 'channel':
      return channelEvent(event.channel);
    default:
      return event.message.ephemeral_for === null ? messageEvent(world, event) : undefined;
  }
}

function channelEvent(channel: Channel): GatewayEvent {
  if (isDirect(channel)) {
    return { type: Events.ChannelCreate, intent: Intents.DirectMessages, data: channel };
  }
  if (isThread(channel)) {
    return { type: Events.ThreadCreate, intent: Intents.Guilds, data: { ...channel, newly_created: true } };
  }
  return { type: Events.ChannelCreate, intent: Intents.Guilds, data: channel };
}

const MESSAGE_EVENTS = {
  message: Events.MessageCreate,
  'message-edited': Events.MessageUpdate,
  'message-deleted': Events.MessageDelete,
} as const;

function messageEvent(
  world: World,
  { type, message }: Extract<WorldEvent, { message: PageMessage }>,
): GatewayEvent {
  const channel = world.channel(message.channel_id);
  const isPrivate = isDirect(channel);
  const place = isPrivate ? {} : { guild_id: GUILD_ID };
  const data =
    type === 'message-deleted'
      ? { id: message.id, channel_id: message.channel_id }
      : {
          ...withoutPrivateContent(toApiMessage(message), isPrivate),
          channel_type: channel.type,
          ...(!isPrivate && { member: membership(message.author.id) }),
        };
  return {
    type: MESSAGE_EVENTS[type],
    intent: isPrivate ? Intents.DirectMessages : Intents.GuildMessages,
    data: { ...data, ...place },
  };
}
