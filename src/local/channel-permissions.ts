import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { type Channel, isDirect, isThread } from './channels.ts';
import { permissionsOf } from './permissions.ts';
import type { World } from './world.ts';

/** What Discord lets the two sides of a direct conversation do. */
const DIRECT =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.AddReactions;

/** What a user may do in a channel. A thread has the overwrites of its parent. */
export function channelPermissions(world: World, userId: string, channel: Channel): bigint {
  if (isDirect(channel)) return DIRECT;
  if (isThread(channel)) return channelPermissions(world, userId, world.channel(channel.parent_id));
  return permissionsOf(userId, channel.permission_overwrites);
}

/** Which permission sending a message there needs. */
export function sendPermission(channel: Channel): bigint {
  return isThread(channel) ? Permission.SendMessagesInThreads : Permission.SendMessages;
}
