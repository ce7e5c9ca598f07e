import { commands } from '../commands/index.ts';
import { loadEngine } from './answer/load-engine.ts';
import { type Config, ConfigError, readConfig, readEnvironment } from './config.ts';
import { KnowledgeError } from './corpus/knowledge-error.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { startHealthServer } from './discord/health-server.ts';
import { createLogger, type Logger, scrub } from './discord/logger.ts';
import { exitFatally, exitOnCrash, stopOnSignal } from './discord/process-events.ts';
import { type Bot, startBot } from './discord/start-bot.ts';
import { StartError } from './discord/start-error.ts';
import { openSqliteStore } from './store/open-sqlite-store.ts';
import { StoreError } from './store/store-error.ts';

/** The Discord that the bot logs in to: the real one, or one inside this process. */
interface Place extends Pick<Config, 'apiUrl' | 'applicationId'> {
  readonly token: string;
  /** Told to the person who started the bot, once it is there. */
  readonly greeting: string | null;
  close(): Promise<void>;
}

/** config -> corpus -> engine -> store -> Discord. */
async function start(): Promise<void> {
  const config = readConfig(readEnvironment());
  const corpus = await loadCorpus(config.knowledgeDirectory);
  const engine = await loadEngine(config.knowledgeDirectory, corpus);
  const store = openSqliteStore(config.dataDirectory);
  const logger = createLogger(config.logLevel, [config.token ?? '']);
  exitOnCrash(logger);

  let bot: Bot | null = null;
  const { greeting, close, ...account } = await openPlace(config, logger, () => bot?.isReady() ?? false);
  const onLost = (reason: string) => exitFatally(logger, `Discord ended the connection: ${reason}`, null);
  const services = { engine, corpus, store };
  const { shards } = config;
  bot = await startBot({ ...account, shards, commands, services, logger, onLost });
  const { stop } = bot;
  stopOnSignal(async () => {
    await stop();
    await close();
    await store.close();
  }, logger);
  logger.info({ passages: corpus.passages.length }, 'ready');
  if (greeting !== null) process.stdout.write(`${greeting}\n`);
}

async function openPlace(config: Config, logger: Logger, isReady: () => boolean): Promise<Place> {
  const { token, apiUrl, applicationId, httpHost: host, httpPort: port } = config;
  if (token !== null) {
    const health = await startHealthServer({ host, port }, isReady);
    if (port !== 0 && health.port !== port) {
      logger.warn(
        { wanted: port, port: health.port },
        'the port for /health was taken: it is answered on the next free one',
      );
    }
    const { close } = health;
    return { token, apiUrl, applicationId, greeting: null, close };
  }
  // Only here: with an account none of its code is loaded.
  const { startLocalDiscord } = await import('./local/local-discord.ts');
  const local = await startLocalDiscord({ host, port, isReady });
  const greeting = `No DISCORD_TOKEN is set, so the bot runs in a local Discord. Open ${local.pageUrl}`;
  return { ...local, greeting, close: () => local.close() };
}

/** What the owner of the bot can mend is told in plain words; anything else with its stack. */
function explain(error: unknown): string {
  const isExpected =
    error instanceof ConfigError ||
    error instanceof KnowledgeError ||
    error instanceof StoreError ||
    error instanceof StartError;
  if (isExpected) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await start();
} catch (error) {
  const token = readEnvironment()['DISCORD_TOKEN'] ?? '';
  process.stderr.write(`${scrub(explain(error), [token])}\n`);
  process.exit(1);
}
