import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../src/local/local-discord.ts';

const MAIN = join(import.meta.dirname, '../src/main.ts');

const KNOWLEDGE = `---
title: Origins
---

<!-- id: proposal, as-of: 1992-10-05 -->
CICA was proposed by Nursultan Nazarbayev on 5 October 1992.[^one]

[^one]: CICA Secretariat, *About CICA*, 2020, <https://example.org/about>
`;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'main-'));
  mkdirSync(join(directory, 'knowledge'));
  writeFileSync(join(directory, 'knowledge', 'origins.md'), KNOWLEDGE);
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** Starts the bot in a folder of its own, with nothing set but these variables. */
function start(variables: Record<string, string> = {}) {
  const env = { HTTP_PORT: '0', ...variables };
  const child = spawn(process.execPath, [MAIN], { cwd: directory, env });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    output.stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    output.stderr += data.toString();
  });
  const closed = once(child, 'close').then(() => ({ code: child.exitCode, ...output }));
  return { child, output, closed };
}

/** Waits until the output holds this. */
async function until(output: { stdout: string; stderr: string }, pattern: RegExp): Promise<void> {
  await expect.poll(() => output.stdout + output.stderr, { timeout: 15_000 }).toMatch(pattern);
}

describe('npm start', () => {
  it('needs no account: it prints one address, and stops on SIGTERM', async () => {
    const { child, output, closed } = start({ LOG_LEVEL: 'warn' });
    await until(output, /http:/);
    const page = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.stdout)?.[0] ?? '';
    expect((await fetch(page)).status).toBe(200);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await closed;
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it('names every complaint about the environment, without a stack', async () => {
    const { closed } = start({ HTTP_PORT: 'http', LOG_LEVEL: 'loud' });
    const { code, stdout, stderr } = await closed;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^HTTP_PORT is not .*\nLOG_LEVEL is not .*\n$/);
  });

  it('names the file and line of every problem of the knowledge, without a stack', async () => {
    writeFileSync(join(directory, 'knowledge', 'a.md'), '---\ntitel: A\n---\n\nNo source.\n');
    writeFileSync(join(directory, 'knowledge', 'b.md'), '');
    const { code, stderr } = await start().closed;
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.md/);
    expect(stderr).toMatch(/b\.md: The file is empty/);
    expect(stderr).not.toMatch(/ {4}at |Error:/);
  });

  it('says in one sentence that the data folder cannot be used', async () => {
    writeFileSync(join(directory, 'data'), '');
    const { code, stderr } = await start().closed;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The data folder data cannot be made: .*\n$/);
  });
});

describe('npm start with a token', () => {
  it('connects to the Discord of DISCORD_API_URL, and says how it is at /health', async () => {
    const local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
    const port = await freePort();
    const variables = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, HTTP_PORT: String(port) };
    const { child, output, closed } = start(variables);
    await until(output, /"ready"/);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect([health.status, await health.json()]).toEqual([200, { ready: true }]);
    expect(output.stderr).not.toContain(local.token);
    child.kill('SIGINT');
    expect((await closed).code).toBe(0);
    await local.close();
  });

  it('says in one sentence that the token is refused, and never prints it', async () => {
    const local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
    const token = 'MTIz.wrong.token-wrong-token';
    const variables = { DISCORD_TOKEN: token, DISCORD_API_URL: local.apiUrl, LOG_LEVEL: 'trace' };
    const { code, stdout, stderr } = await start(variables).closed;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Discord refused the token\..*\n$/);
    expect(stdout + stderr).not.toContain(token);
    await local.close();
  });

  it('takes the next port for /health when its own is taken, and says so', async () => {
    const local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const variables = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl, HTTP_PORT: String(port) };
    const { child, output, closed } = start(variables);
    await until(output, /"ready"/);
    const taken = Number(/"wanted":\d+,"port":(\d+)/.exec(output.stderr)?.[1]);
    expect((await fetch(`http://127.0.0.1:${taken}/health`)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await closed).code).toBe(0);
    other.close();
    await local.close();
  });
});

/** A port that was free a moment ago; the bot does not print which one it took. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  server.close();
  await once(server, 'close');
  return address.port;
}
