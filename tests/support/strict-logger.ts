import type { Logger } from '../../src/discord/logger.ts';

/** One call of a logger: the facts and the sentence. */
export interface Logged {
  readonly level: 'fatal' | 'error' | 'warn';
  readonly facts: unknown;
  readonly message: unknown;
}

/** For a test in which nothing may fail: a failure that is only logged fails the test. */
export function strictLogger(): Logger {
  return loggerThat((logged) => {
    throw new Error(`unexpectedly logged: ${logged.message}`, { cause: logged.facts });
  });
}

/** For a test in which something fails: keeps what is logged. */
export function recordingLogger(): Logger & { readonly logged: readonly Logged[] } {
  const logged: Logged[] = [];
  return { ...loggerThat((one) => logged.push(one)), logged };
}

function loggerThat(take: (logged: Logged) => void): Logger {
  const at = (level: Logged['level']) => (facts: unknown, message?: unknown) =>
    take({ level, facts, message: message ?? facts });
  const ignore = () => undefined;
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: ignore, debug: ignore };
}
