import { type APIMessage, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { channelPermissions } from './channel-permissions.ts';
import { isDirect } from './channels.ts';
import { GUILD_LOCALE, guild } from './guild.ts';
import type { LocalInteraction } from './interactions.ts';
import { UPLOAD_BYTES } from './limits.ts';
import { toApiMessage } from './messages.ts';
import type { PageMessage } from './page-protocol.ts';
import { APPLICATION_ID, BOT_ID, findMember, findUser, GUILD_ID } from './people.ts';
import type { World } from './world.ts';

/** What the gateway sends as `INTERACTION_CREATE`: Interactions > Receiving and Responding. */
export function interactionPayload(world: World, interaction: LocalInteraction): object {
  const { id, token, type, data, channelId, person, message } = interaction;
  const channel = world.channel(channelId);
  const permissions = String(channelPermissions(world, person.id, channel));
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    data,
    channel_id: channelId,
    channel: { ...channel, permissions },
    token,
    version: 1,
    app_permissions: String(channelPermissions(world, BOT_ID, channel)),
    locale: GUILD_LOCALE,
    entitlements: [],
    attachment_size_limit: UPLOAD_BYTES,
    authorizing_integration_owners: interaction.metadata.authorizing_integration_owners,
    ...(isDirect(channel) ? directFields(person.id) : guildFields(person.id, permissions)),
    ...(message && { message: componentMessage(message) }),
  };
}

/** Who installed the application where the interaction happens. */
export function integrationOwners(isDirectMessage: boolean): Record<string, string> {
  return { [ApplicationIntegrationType.GuildInstall]: isDirectMessage ? '0' : GUILD_ID };
}

function guildFields(personId: string, permissions: string): object {
  return {
    context: InteractionContextType.Guild,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: GUILD_LOCALE, features: guild().features },
    guild_locale: GUILD_LOCALE,
    member: { ...findMember(personId), permissions },
  };
}

function directFields(personId: string): object {
  return { context: InteractionContextType.BotDM, user: findUser(personId) };
}

function componentMessage(message: PageMessage): APIMessage {
  return toApiMessage(message);
}
