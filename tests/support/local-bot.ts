import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import { startLocalDiscord } from '../../src/local/local-discord.ts';
import { sampleServices } from './sample-services.ts';
import { strictLogger } from './strict-logger.ts';

export interface LocalBot {
  readonly pageUrl: string;
  stop(): Promise<void>;
}

/** The bot in a local Discord, as `npm start` runs it without a token. Whatever it logs as failed fails the test. */
export async function startLocalBot(): Promise<LocalBot> {
  const local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
  const { token, apiUrl, applicationId, pageUrl } = local;
  const bot = await startBot({
    token,
    apiUrl,
    applicationId,
    shards: null,
    commands,
    services: sampleServices(),
    logger: strictLogger(),
    onLost: (reason) => {
      throw new Error(`The local Discord ended the connection: ${reason}`);
    },
  });
  return {
    pageUrl,
    async stop() {
      await bot.stop();
      await local.close();
    },
  };
}
