import type { Logger } from './logger.ts';

/** Supervisors kill after ten seconds; what has not ended by now is left behind. */
const STOP_WITHIN_MS = 8000;

/** On SIGTERM and SIGINT the bot finishes and ends; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>, logger: Logger): void {
  let isStopping = false;
  const end = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => exitFatally(logger, 'stopping took too long', null), STOP_WITHIN_MS).unref();
    void stop().then(
      () => process.exit(0),
      (error: unknown) => exitFatally(logger, 'stopping failed', error),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** After an error that nobody caught the state is unknown: the process ends, its supervisor restarts it. */
export function exitOnCrash(logger: Logger): void {
  process.on('uncaughtException', (error) => exitFatally(logger, 'uncaught exception', error));
  process.on('unhandledRejection', (error) => exitFatally(logger, 'unhandled rejection', error));
}

export function exitFatally(logger: Logger, message: string, error: unknown): never {
  logger.fatal(error === null ? {} : { err: error }, message);
  process.exit(1);
}
