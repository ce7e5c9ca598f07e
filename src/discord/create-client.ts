import { Client, GatewayIntentBits, type GuildMember, Options, Partials, type User } from 'discord.js';
import type { Shards } from '../config.ts';
import { NO_MENTIONS } from './message-body.ts';

/** What the connection to Discord depends on. */
export interface ConnectionOptions {
  /** Base of the REST API without a version; the gateway's address is asked there. */
  readonly apiUrl: string;
  /** `null`: as many as Discord advises, all of them here. */
  readonly shards: Shards | null;
}

/** People who wrote lately; their names are sent with every message anyway. */
const MOST_USERS = 100;

/**
 * No privileged intent: the text of a message comes without one in direct messages, where the bot is
 * mentioned, and as the target of a message command, which is all that the bot reads.
 */
export function createClient({ apiUrl, shards }: ConnectionOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A direct message comes in a channel that was never announced.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: NO_MENTIONS.replied_user ?? false },
    rest: { api: apiUrl },
    makeCache: smallCaches(),
    ...(shards === null ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.count }),
  });
}

/** The bot answers from what comes with each event, and keeps only what permissions are computed from. */
function smallCaches() {
  return Options.cacheWithLimits({
    ApplicationCommandManager: 0,
    AutoModerationRuleManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: { maxSize: 0, keepOverLimit: isOwn },
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    UserManager: { maxSize: MOST_USERS, keepOverLimit: isOwn },
    VoiceStateManager: 0,
  });
}

/** Without itself in the cache the bot could not tell what it may do in a channel. */
function isOwn({ id, client }: GuildMember | User): boolean {
  return id === client.user?.id;
}
