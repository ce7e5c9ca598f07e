import { AllowedMentionsTypes, type APIUser, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { findUser, roles } from './people.ts';
import { hasPermissions } from './permissions.ts';
import type { AllowedMentions } from './schema/allowed-mentions.ts';

const USER_MENTION = /<@!?(\d{1,20})>/g;
const ROLE_MENTION = /<@&(\d{1,20})>/g;
const EVERYONE_MENTION = /@(everyone|here)/;
/** Discord shows mentions inside code as they were typed. */
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

/** Who is told about a message. */
export interface Pings {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/** Without `allowed_mentions` a message pings whomever it names: Resources > Message. */
export const PING_ALL: AllowedMentions = {
  parse: [AllowedMentionsTypes.User, AllowedMentionsTypes.Role, AllowedMentionsTypes.Everyone],
  users: [],
  roles: [],
  replied_user: true,
};

/** Without `allowed_mentions` an interaction's message pings the users it names only. */
export const PING_USERS: AllowedMentions = { ...PING_ALL, parse: [AllowedMentionsTypes.User] };

/**
 * Whom a text pings, as the author may and `allowed` allows.
 *
 * @param repliedTo the author of the message that this one replies to.
 */
export function resolveMentions(
  text: string,
  allowed: AllowedMentions,
  authorPermissions: bigint,
  repliedTo?: APIUser,
): Pings {
  const visible = text.replaceAll(CODE, ' ');
  const mayPingAll = hasPermissions(authorPermissions, Permission.MentionEveryone);
  const users = idsIn(visible, USER_MENTION).filter(
    allows(allowed, AllowedMentionsTypes.User, allowed.users),
  );
  if (repliedTo && allowed.replied_user) users.push(repliedTo.id);
  return {
    mentions: [...new Set(users)].flatMap((id) => findUser(id) ?? []),
    mention_roles: idsIn(visible, ROLE_MENTION)
      .filter(allows(allowed, AllowedMentionsTypes.Role, allowed.roles))
      .filter((id) => roles.some((role) => role.id === id && (role.mentionable || mayPingAll))),
    mention_everyone:
      mayPingAll && allowed.parse.includes(AllowedMentionsTypes.Everyone) && EVERYONE_MENTION.test(visible),
  };
}

function allows(allowed: AllowedMentions, type: AllowedMentionsTypes, ids: readonly string[]) {
  return (id: string): boolean => allowed.parse.includes(type) || ids.includes(id);
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, id]) => id ?? ''))];
}
