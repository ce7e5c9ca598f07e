import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { openSocket, refusedWith } from './raw-socket.ts';

let local: LocalDiscord;
let port: string;

beforeAll(async () => {
  local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
  port = new URL(local.pageUrl).port;
});

afterAll(() => local.close());

/** `fetch` does not let a program choose its `Host`. */
async function get(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const sent = request({ host: '127.0.0.1', port, path, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

it.each(['127.0.0.1', 'localhost', '[::1]'])('answers under its own name %s', async (name) => {
  expect(await get('/', { host: `${name}:${port}` })).toBe(200);
});

it.each(['/', '/api/v10/gateway', '/page.css'])('refuses %s under any other name', async (path) => {
  expect(await get(path, { host: `evil.example:${port}` })).toBe(403);
  expect(await get(path, { host: '127.0.0.1:1' })).toBe(403);
});

it('refuses requests of other web pages', async () => {
  const host = `127.0.0.1:${port}`;
  expect(await get('/', { host, origin: 'http://evil.example' })).toBe(403);
  expect(await get('/api/v10/gateway', { host, origin: 'http://evil.example' })).toBe(403);
  expect(await get('/', { host, origin: `http://${host}` })).toBe(200);
});

it('opens the WebSocket of the page for its own page only', async () => {
  const url = `ws://127.0.0.1:${port}/page`;
  const opened = await openSocket(url, { origin: `http://127.0.0.1:${port}` });
  opened.close();
  expect(await refusedWith(url, { origin: 'http://evil.example' })).toBe(403);
  expect(await refusedWith(url)).toBe(403);
  expect(
    await refusedWith(url, { origin: `http://evil.example:${port}`, host: `evil.example:${port}` }),
  ).toBe(403);
});

it('opens the gateway for programs, not for other web pages', async () => {
  const url = `ws://127.0.0.1:${port}/gateway`;
  (await openSocket(url)).close();
  expect(await refusedWith(url, { origin: 'http://evil.example' })).toBe(403);
});

it('has no other WebSocket', async () => {
  expect(await refusedWith(`ws://127.0.0.1:${port}/elsewhere`)).toBe(404);
});
