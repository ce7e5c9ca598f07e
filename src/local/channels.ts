import {
  type APIDMChannel,
  type APIGuildForumChannel,
  type APIOverwrite,
  type APIPublicThreadChannel,
  type APITextChannel,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits as Permission,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { BOT_ID, botUser, findUser, GUILD_ID, NO_FLAGS } from './people.ts';

export const GENERAL_CHANNEL_ID = '1180000000000000201';
export const ANNOUNCEMENTS_CHANNEL_ID = '1180000000000000202';
export const FORUM_CHANNEL_ID = '1180000000000000203';
export const THREAD_ID = '1180000000000000204';
export const FORUM_POST_ID = '1180000000000000205';

type TextChannel = APITextChannel & { permission_overwrites: APIOverwrite[] };
type ForumChannel = APIGuildForumChannel & { permission_overwrites: APIOverwrite[] };
type GuildChannel = TextChannel | ForumChannel;
export type Thread = APIPublicThreadChannel & { guild_id: string; parent_id: string };
export type Channel = GuildChannel | Thread | APIDMChannel;

/** Only administrators write here: the bot has to cope with a channel where it may not. */
const READ_ONLY: APIOverwrite = {
  id: GUILD_ID,
  type: OverwriteType.Role,
  allow: '0',
  deny: String(Permission.SendMessages),
};

/** The channels and threads that the local guild starts with. */
export function firstChannels(): readonly Channel[] {
  return [
    textChannel(GENERAL_CHANNEL_ID, 'general', 0, []),
    thread(THREAD_ID, 'model-un-prep', GENERAL_CHANNEL_ID, ChannelType.PublicThread, BOT_ID),
    forumChannel(FORUM_CHANNEL_ID, 'questions', 1),
    thread(
      FORUM_POST_ID,
      'How do I find out which states are members?',
      FORUM_CHANNEL_ID,
      ChannelType.PublicThread,
      BOT_ID,
    ),
    textChannel(ANNOUNCEMENTS_CHANNEL_ID, 'announcements', 2, [READ_ONLY]),
  ];
}

export function isThread(channel: Channel): channel is Thread {
  return channel.type === ChannelType.PublicThread;
}

export function isDirect(channel: Channel): channel is APIDMChannel {
  return channel.type === ChannelType.DM;
}

/** A private conversation between one person and the bot. */
export function directChannel(id: string, personId: string): APIDMChannel {
  const recipient = findUser(personId) ?? botUser;
  return {
    id,
    type: ChannelType.DM,
    name: null,
    flags: NO_FLAGS,
    recipients: [recipient],
    last_message_id: null,
  };
}

export function thread(
  id: string,
  name: string,
  parentId: string,
  type: ChannelType.PublicThread,
  ownerId: string,
): Thread {
  return {
    id,
    type,
    name,
    guild_id: GUILD_ID,
    parent_id: parentId,
    owner_id: ownerId,
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    applied_tags: [],
    thread_metadata: {
      archived: false,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      locked: false,
    },
  };
}

function textChannel(id: string, name: string, position: number, overwrites: APIOverwrite[]): TextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    name,
    position,
    guild_id: GUILD_ID,
    parent_id: null,
    topic: null,
    nsfw: false,
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites,
  };
}

function forumChannel(id: string, name: string, position: number): ForumChannel {
  return {
    id,
    type: ChannelType.GuildForum,
    name,
    position,
    guild_id: GUILD_ID,
    parent_id: null,
    topic: null,
    nsfw: false,
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}
