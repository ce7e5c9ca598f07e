import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { StartError } from './start-error.ts';

const REFUSED_TOKEN =
  'Discord refused the token. Copy a fresh one from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.';

/** What the gateway says when it closes for good, as discord.js words it, and what it means. */
const GATEWAY_REFUSALS: Readonly<Record<string, string>> = {
  'Authentication failed': REFUSED_TOKEN,
  'Used disallowed intents':
    'Discord does not allow this bot the events that it asks for. It needs no privileged intent; check at https://discord.com/developers/applications that the application is not restricted.',
  'Used invalid intents': 'Discord does not know the events that this bot asks for. Update the bot.',
  'Invalid shard': 'Discord does not accept these shards. Check SHARDS and SHARD_COUNT, or leave both empty.',
  'Sharding is required':
    'The bot is in too many servers for one shard. Raise SHARD_COUNT, or leave it and SHARDS empty.',
};

/** A failed start on Discord in plain words. Never quotes what was sent, which holds the token. */
export function describeLoginError(error: unknown, apiUrl: string): StartError {
  return new StartError(sentenceFor(error, apiUrl), { cause: error });
}

function sentenceFor(error: unknown, apiUrl: string): string {
  if (isRefusedToken(error)) return REFUSED_TOKEN;
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return `Discord at ${apiUrl} answered with status ${error.status} (${error.message}). Try again later.`;
  if (!(error instanceof Error)) return `The bot could not connect to Discord: ${String(error)}.`;
  const refusal = GATEWAY_REFUSALS[error.message];
  if (refusal !== undefined) return refusal;
  const code = networkCode(error);
  if (code !== null)
    return `Discord cannot be reached at ${apiUrl} (${code}). Check the network and DISCORD_API_URL.`;
  return `The bot could not connect to Discord: ${error.message}`;
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}

/** `ECONNREFUSED` and the like, wherever in the chain of causes it stands. */
function networkCode(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'AbortError') return 'no answer in time';
  return error.cause instanceof Error ? networkCode(error.cause) : null;
}
