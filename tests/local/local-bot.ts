import { Client, DiscordAPIError, Events, GatewayIntentBits, type Interaction, Routes } from 'discord.js';
import { expect } from 'vitest';
import type { Exchange } from '../../src/local/api.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/local-discord.ts';

/** The real client, logged in to a local Discord of its own. */
export interface LocalBot {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  /** Every request of the client, and its answer. */
  readonly exchanges: readonly Exchange[];
  nextInteraction(): Promise<Interaction>;
  /** Answers an interaction with exactly this body. */
  callback(interaction: Interaction, body: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startLocalBot(options: Partial<LocalDiscordOptions> = {}): Promise<LocalBot> {
  const exchanges: Exchange[] = [];
  const local = await startLocalDiscord({
    host: '127.0.0.1',
    port: 0,
    observe: (exchange) => exchanges.push(exchange),
    ...options,
  });
  const client = await logIn(local);
  return {
    local,
    client,
    exchanges,
    nextInteraction: () => nextInteraction(client),
    callback: (interaction, body) =>
      client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false }),
    stop: async () => {
      await client.destroy();
      await local.close();
    },
  };
}

/** What Discord said when it refused. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<{ status: number; code: unknown; errors: unknown }> {
  const outcome = await promise.then(
    () => 'accepted',
    (error: unknown) => error,
  );
  if (!(outcome instanceof DiscordAPIError)) throw new Error(`Not refused by Discord: ${String(outcome)}`);
  const { status, code, rawError } = outcome;
  return { status, code, errors: 'errors' in rawError ? rawError.errors : undefined };
}

/** The complaint of Discord about one field. */
export function fieldError(code: string) {
  return { _errors: [{ code, message: expect.any(String) }] };
}

async function logIn(local: LocalDiscord): Promise<Client<true>> {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    rest: { api: local.apiUrl },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(local.token);
  return ready;
}

function nextInteraction(client: Client): Promise<Interaction> {
  return new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
}
