import { pino } from 'pino';

/** What the bot needs of a logger: an object with the facts, then a plain sentence. */
export type Logger = Pick<pino.Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/** Interaction tokens stand in addresses of REST calls, which errors quote. */
const INTERACTION_TOKENS = /(\/(?:interactions|webhooks)\/\d+\/)[\w%.-]{20,}/g;

/**
 * Logs JSON lines to standard error, synchronously, so that the last words before an exit are not
 * lost. Each line is scrubbed as a whole: a secret may hide anywhere, in a message or a stack.
 */
export function createLogger(level: string, secrets: readonly string[]): Logger {
  const streamWrite = (line: string) => scrub(line, secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutRequest },
      hooks: { streamWrite },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** discord.js keeps with an error what was sent, and that holds what people wrote. */
export function withoutRequest(error: Error): object {
  const { requestBody: _, ...facts } = pino.stdSerializers.err(error);
  return facts;
}

/** The text without secrets and without the tokens of interactions. */
export function scrub(text: string, secrets: readonly string[]): string {
  const scrubbed = secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  return scrubbed.replace(INTERACTION_TOKENS, '$1[secret]');
}
