import {
  type APIApplicationCommand,
  InteractionContextType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { channelPermissions } from './channel-permissions.ts';
import { type Channel, isDirect } from './channels.ts';
import { hasPermissions } from './permissions.ts';
import type { World } from './world.ts';

/** Whether Discord shows a command to this person in this channel: Application Commands > Permissions. */
export function mayUse(
  world: World,
  personId: string,
  channel: Channel,
  command: APIApplicationCommand,
): boolean {
  if (isDirect(channel)) return isOffered(command, InteractionContextType.BotDM) && !command.guild_id;
  return (
    isOffered(command, InteractionContextType.Guild) &&
    hasMemberPermissions(channelPermissions(world, personId, channel), command)
  );
}

function isOffered(command: APIApplicationCommand, context: InteractionContextType): boolean {
  return command.contexts?.includes(context) ?? true;
}

/** `null` is everyone; `"0"` is nobody but administrators. */
function hasMemberPermissions(
  permissions: bigint,
  { default_member_permissions: needed }: APIApplicationCommand,
): boolean {
  if (needed === null) return true;
  if (hasPermissions(permissions, Permission.Administrator)) return true;
  return needed !== '0' && hasPermissions(permissions, BigInt(needed));
}
