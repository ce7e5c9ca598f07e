import { type Client, Events, GatewayDispatchEvents, Status } from 'discord.js';
import type { Command } from './command.ts';
import { type ConnectionOptions, createClient } from './create-client.ts';
import { describeLoginError } from './describe-login-error.ts';
import { createDispatcher } from './dispatch.ts';
import type { Logger } from './logger.ts';
import { readInteraction } from './read-interaction.ts';
import { registerCommands } from './register-commands.ts';
import { RepliedQuestion } from './replied-question.ts';
import { replyToMessage } from './reply-to-message.ts';
import { restResponder } from './responder.ts';
import { RunningWork } from './running-work.ts';
import type { Services } from './services.ts';
import { wordsFor } from './words/words-for.ts';

export interface BotOptions extends ConnectionOptions {
  readonly token: string;
  /** `null`: asked from Discord. */
  readonly applicationId: string | null;
  readonly commands: readonly Command[];
  readonly services: Omit<Services, 'words'>;
  readonly logger: Logger;
  /** Discord closed the connection for good, and only a restart with other settings can help. */
  readonly onLost: (reason: string) => void;
  readonly deferAfterMs?: number;
  /** How long a stop waits for the answers under way. */
  readonly finishWithinMs?: number;
}

/** The running bot. */
export interface Bot {
  /** Every shard is connected. */
  isReady(): boolean;
  /** Finishes what it is answering, within a few seconds, and leaves Discord. */
  stop(): Promise<void>;
}

/** For the answers under way when the bot is told to stop … */
const FINISH_WITHIN_MS = 3000;
/** … and then for Discord to say goodbye; together less than the 8 seconds that a supervisor waits. */
const CLOSE_WITHIN_MS = 3000;

/**
 * Connects to Discord, answers there, and registers the commands.
 * @throws StartError in plain words when Discord cannot be reached or refuses.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const client = createClient(options);
  const work = new RunningWork();
  listen(client, work, options);
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(options.token);
    const { application } = await ready;
    await register(client, options.applicationId ?? application.id, options);
  } catch (error) {
    await client.destroy();
    throw describeLoginError(error, options.apiUrl);
  }
  client.on(Events.ShardDisconnect, ({ code }) => options.onLost(`close code ${code}`));
  client.on(Events.Invalidated, () => options.onLost('the session was invalidated'));
  return {
    isReady: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    stop: () => stop(client, work, options.finishWithinMs ?? FINISH_WITHIN_MS),
  };
}

function listen(client: Client, work: RunningWork, options: BotOptions): void {
  const { services, logger } = options;
  const dispatcher = createDispatcher(options);
  // The payload as Discord sent it, so that interactions that come over HTTP take the same way.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    const interaction = readInteraction(payload, new Date());
    if (interaction === null) logger.warn('an interaction of an unknown kind came in');
    else work.track(dispatcher.dispatch(interaction, restResponder(client.rest, interaction)));
  });
  const replied = new RepliedQuestion();
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => replied.note(payload));
  client.on(Events.MessageCreate, (message) => {
    const words = wordsFor(message.guild?.preferredLocale ?? 'en-GB');
    work.track(replyToMessage(message, replied.idFor(message.id), { ...services, words }, logger));
  });
  client.on(Events.Error, (error) => logger.error({ err: error }, 'discord.js failed'));
  client.on(Events.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'connection failed'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'discord.js warns'));
}

async function register(client: Client, applicationId: string, options: BotOptions): Promise<void> {
  const { commands, logger } = options;
  const isChanged = await registerCommands(client.rest, applicationId, commands);
  logger.debug({ commands: commands.length, isChanged }, 'commands are registered');
}

async function stop(client: Client, work: RunningWork, finishWithinMs: number): Promise<void> {
  await work.settle(finishWithinMs);
  // Discord may never answer the goodbye; the process ends anyway.
  const leaving = new RunningWork();
  leaving.track(client.destroy());
  await leaving.settle(CLOSE_WITHIN_MS);
}
