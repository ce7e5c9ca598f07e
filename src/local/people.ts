import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  GuildMemberFlags,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import type { Person } from './page-protocol.ts';

/** A bit field in which nothing is set. */
export const NO_FLAGS: number = 0;

/** Ids are made up, and the same at every start, so that a page stays open over a restart. */
export const GUILD_ID = '1180000000000000001';
export const APPLICATION_ID = '1180000000000000002';
/** An application and its bot user share their id, as with every newer application of Discord. */
export const BOT_ID = '1180000000000000002';

/** The role of everyone has the id of its guild: Resources > Guild > Permissions. */
const EVERYONE_ROLE_ID = GUILD_ID;
const MODERATOR_ROLE_ID = '1180000000000000011';
const ADMINISTRATOR_ROLE_ID = '1180000000000000012';
const BOT_ROLE_ID = '1180000000000000013';

const BASIC =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.CreatePublicThreads |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.AddReactions |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.ChangeNickname;

/**
 * The bot may ping everyone here, so that a message which forgets `allowed_mentions` really pings and
 * a test can see it.
 */
const BOT = BASIC | Permission.MentionEveryone | Permission.ManageThreads;

export const roles: readonly APIRole[] = [
  role(EVERYONE_ROLE_ID, '@everyone', BASIC, 0),
  role(MODERATOR_ROLE_ID, 'Moderators', BASIC | Permission.ManageMessages | Permission.MentionEveryone, 1),
  role(ADMINISTRATOR_ROLE_ID, 'Administrators', Permission.Administrator, 2),
  { ...role(BOT_ROLE_ID, 'CICA', BOT, 3), managed: true, tags: { bot_id: BOT_ID } },
];

/** The people who can sit in front of the page. */
export const people: readonly Person[] = [
  { id: '1180000000000000101', name: 'Mina', role: 'member' },
  { id: '1180000000000000102', name: 'Marat', role: 'moderator' },
  { id: '1180000000000000103', name: 'Ada', role: 'administrator' },
];

export const botUser: APIUser = { ...user(BOT_ID, 'CICA'), bot: true };

const ROLE_IDS: Record<Person['role'], readonly string[]> = {
  member: [],
  moderator: [MODERATOR_ROLE_ID],
  administrator: [ADMINISTRATOR_ROLE_ID],
};

/** A moment before the local guild was made; nothing depends on it. */
const JOINED_AT = '2024-01-01T00:00:00.000000+00:00';

export function findPerson(id: string): Person | undefined {
  return people.find((person) => person.id === id);
}

export function findUser(id: string): APIUser | undefined {
  const person = findPerson(id);
  return id === BOT_ID ? botUser : person && user(person.id, person.name);
}

export function findMember(userId: string): APIGuildMember | undefined {
  const found = findUser(userId);
  return found && { ...membership(userId), user: found };
}

/** Membership without the user, as messages carry it. */
export function membership(userId: string): Omit<APIGuildMember, 'user'> {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    joined_at: JOINED_AT,
    mute: false,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [...roleIdsOf(userId)],
  };
}

export function roleIdsOf(userId: string): readonly string[] {
  if (userId === BOT_ID) return [BOT_ROLE_ID];
  const person = findPerson(userId);
  return person ? ROLE_IDS[person.role] : [];
}

function user(id: string, name: string): APIUser {
  return {
    id,
    username: name.toLowerCase(),
    discriminator: '0',
    global_name: name,
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
  };
}

function role(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: position > 0,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: NO_FLAGS,
  };
}
