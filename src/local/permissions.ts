import { type APIOverwrite, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { GUILD_ID, roleIdsOf, roles } from './people.ts';

/** Everything an administrator may do, in every channel. */
const ALL = Object.values(Permission).reduce((all, one) => all | one, 0n);

/** What a user may do in the guild, or in a channel with these overwrites: Topics > Permissions. */
export function permissionsOf(userId: string, overwrites: readonly APIOverwrite[] = []): bigint {
  const roleIds = [GUILD_ID, ...roleIdsOf(userId)];
  const base = roles
    .filter(({ id }) => roleIds.includes(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if (base & Permission.Administrator) return ALL;
  return overwrites
    .filter(({ id }) => roleIds.includes(id) || id === userId)
    .reduce((sum, { allow, deny }) => (sum & ~BigInt(deny)) | BigInt(allow), base);
}

/** Whether `permissions` hold every one of `needed`. */
export function hasPermissions(permissions: bigint, needed: bigint): boolean {
  return (permissions & needed) === needed;
}
