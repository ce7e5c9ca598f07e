/** Serves JSON lines: one request a line on standard input, one reply a line on standard output. */
import { pipeline } from 'node:stream/promises';
import { createLogger } from '../discord/logger.ts';
import { explainFailure } from './explain-failure.ts';
import { loadConfiguredEngine } from './load-configured-engine.ts';
import { readLines } from './pipe/read-lines.ts';
import { serveLines } from './pipe/serve-lines.ts';

try {
  const { engine, config } = await loadConfiguredEngine();
  const session = { engine, logger: createLogger(config.logLevel, [config.token ?? '']) };
  await pipeline(serveLines(session, readLines(process.stdin)), process.stdout);
} catch (error) {
  if (!isReaderGone(error)) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}

/** Whoever read the replies needs no more of them, as in `npm run -s pipe | head -1`. */
function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
