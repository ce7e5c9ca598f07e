import {
  type APIUser,
  ChannelType,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { attachFiles } from './attach-files.ts';
import { channelPermissions, sendPermission } from './channel-permissions.ts';
import type { Channel } from './channels.ts';
import { missingAccess, missingPermissions, notATextChannel } from './discord-error.ts';
import { invalidForm } from './form.ts';
import { createState } from './message-state.ts';
import { addMessage } from './messages.ts';
import type { PageMessage } from './page-protocol.ts';
import { hasPermissions } from './permissions.ts';
import { PING_ALL } from './resolve-mentions.ts';
import type { CreateMessageForm } from './schema/message.ts';
import type { Sending } from './sending.ts';
import type { World } from './world.ts';

/**
 * Posts a message into a channel as a user: Resources > Message > Create Message.
 *
 * @throws DiscordError 10003, 50001, 50006, 50008, 50013 or 50035
 */
export function sendMessage(
  world: World,
  author: APIUser,
  channelId: string,
  { form, files }: Sending<CreateMessageForm>,
): PageMessage {
  refuseWithoutPermission(world, author, world.channel(channelId));
  const repliedTo = findReference(world, channelId, form.message_reference);
  const state = createState(form, attachFiles(world, files, form.attachments));
  return addMessage(world, state, form.allowed_mentions ?? PING_ALL, {
    author,
    channelId,
    type: repliedTo ? MessageType.Reply : MessageType.Default,
    repliedTo,
    ...(typeof form.nonce === 'string' || typeof form.nonce === 'number'
      ? { details: { nonce: form.nonce } }
      : {}),
  });
}

function refuseWithoutPermission(world: World, author: APIUser, channel: Channel): void {
  if (channel.type === ChannelType.GuildForum) throw notATextChannel();
  const permissions = channelPermissions(world, author.id, channel);
  if (!hasPermissions(permissions, Permission.ViewChannel)) throw missingAccess();
  if (!hasPermissions(permissions, sendPermission(channel))) throw missingPermissions();
}

/** Only messages that the channel has can be replied to, so no ephemeral ones. */
function findReference(
  world: World,
  channelId: string,
  reference: CreateMessageForm['message_reference'],
): PageMessage | undefined {
  if (!reference) return undefined;
  const message = world.findMessage(channelId, reference.message_id);
  if (message?.ephemeral_for === null) return message;
  if (!reference.fail_if_not_exists) return undefined;
  const complaint = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  throw invalidForm([{ path: ['message_reference'], ...complaint }]);
}
