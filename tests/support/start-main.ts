import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningMain {
  readonly pageUrl: string;
  stop(): Promise<void>;
}

/** Starts the program as `npm start` does, without a token and with a data folder of its own. */
export async function startMain(): Promise<RunningMain> {
  const data = await mkdtemp(join(tmpdir(), 'cica-bot-'));
  // An empty token: one in a developer's own .env file must not count here.
  const env = { DISCORD_TOKEN: '', HTTP_PORT: '0', DATA_DIR: data, LOG_LEVEL: 'error' };
  const main = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const pageUrl = await readPageUrl(main);
  return {
    pageUrl,
    async stop() {
      main.kill('SIGTERM');
      if (main.exitCode === null) await once(main, 'exit');
      await rm(data, { recursive: true });
    },
  };
}

async function readPageUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The program has no standard output.');
  for await (const line of createInterface(stdout)) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The program ended without telling the address of its page.');
}
