import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For servers and for people who install the bot for themselves; in servers and in direct messages. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
