import {
  type APIGuild,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
  PresenceUpdateStatus,
} from 'discord-api-types/v10';
import { type Channel, isDirect, isThread } from './channels.ts';
import { BOT_ID, findMember, GUILD_ID, NO_FLAGS, people, roles } from './people.ts';

export const GUILD_LOCALE = Locale.EnglishUS;

/** The one guild of the local Discord: Resources > Guild. */
export function guild(): APIGuild {
  return {
    id: GUILD_ID,
    name: 'Practice server',
    owner_id: owner(),
    roles: [...roles],
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: GUILD_LOCALE,
    ...NOTHING_SPECIAL,
  };
}

/** What the gateway sends about the guild: channels, threads and members come with it. */
export function guildCreate(channels: readonly Channel[]): GatewayGuildCreateDispatchData {
  const memberIds = [BOT_ID, ...people.map(({ id }) => id)];
  return {
    ...guild(),
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: memberIds.length,
    members: memberIds.flatMap((id) => findMember(id) ?? []),
    channels: channels.filter((channel) => !isDirect(channel) && !isThread(channel)),
    threads: channels.filter(isThread),
    voice_states: [],
    presences: people.map(({ id }) => ({ user: { id }, guild_id: GUILD_ID, ...ONLINE })),
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const ONLINE = {
  status: PresenceUpdateStatus.Online as const,
  activities: [],
  client_status: {},
};

function owner(): string {
  return people.find(({ role }) => role === 'administrator')?.id ?? BOT_ID;
}

/** Fields that every guild has and that mean nothing here. */
const NOTHING_SPECIAL = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300 as const,
  system_channel_id: null,
  system_channel_flags: NO_FLAGS,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  mfa_level: GuildMFALevel.None,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  max_presences: null,
  max_members: 100,
  max_stage_video_channel_users: 0,
  max_video_channel_users: 0,
  vanity_url_code: null,
  premium_tier: GuildPremiumTier.None,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  nsfw: false,
  nsfw_level: GuildNSFWLevel.Default,
  hub_type: null,
  incidents_data: null,
};
