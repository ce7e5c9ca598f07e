import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Logger } from '../../src/discord/logger.ts';
import { type Bot, startBot } from '../../src/discord/start-bot.ts';
import type { Exchange } from '../../src/local/api.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { sampleServices } from './sample-services.ts';
import { strictLogger } from './strict-logger.ts';

/** The whole bot, with the real client, logged in to a local Discord. */
export interface StartedBot {
  readonly local: LocalDiscord;
  readonly bot: Bot;
  /** Every request of the bot and its answer. */
  readonly exchanges: readonly Exchange[];
  /** Why the connection ended for good, if it did. */
  readonly lost: readonly string[];
  stop(): Promise<void>;
}

export interface StartedBotOptions {
  readonly commands?: readonly Command[];
  readonly logger?: Logger;
  readonly deferAfterMs?: number;
  readonly finishWithinMs?: number;
}

export async function startSampleBot(options: StartedBotOptions = {}): Promise<StartedBot> {
  const exchanges: Exchange[] = [];
  const observe = (exchange: Exchange) => exchanges.push(exchange);
  const local = await startLocalDiscord({ host: '127.0.0.1', port: 0, observe });
  const lost: string[] = [];
  const bot = await connectSampleBot(local, { ...options, onLost: (reason) => lost.push(reason) });
  return {
    local,
    bot,
    exchanges,
    lost,
    stop: async () => {
      await bot.stop();
      await local.close();
    },
  };
}

/** Another start of the bot on the same Discord. */
export function connectSampleBot(
  { apiUrl, token }: Pick<LocalDiscord, 'apiUrl' | 'token'>,
  { onLost = () => undefined, ...options }: StartedBotOptions & { onLost?: (reason: string) => void } = {},
): Promise<Bot> {
  return startBot({
    apiUrl,
    token,
    applicationId: null,
    shards: null,
    commands,
    services: sampleServices(),
    logger: strictLogger(),
    onLost,
    ...options,
  });
}
