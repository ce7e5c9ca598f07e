import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
});

afterAll(() => local.close());

const get = (path: string, init?: RequestInit) => fetch(new URL(path, local.pageUrl), init);

it('serves the page, which may load nothing from elsewhere', async () => {
  const page = await get('/');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(await page.text()).toContain('<!doctype html>');
});

it('serves scripts without their types, under both names', async () => {
  for (const path of ['/main.ts', '/main.js']) {
    const script = await get(path);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const text = await script.text();
    expect(text).toContain('import {');
    expect(text).not.toContain('import type');
  }
});

it('serves nothing but files of the page', async () => {
  for (const path of [
    '/missing.ts',
    '/tsconfig.json',
    '/..%2fworld.ts',
    '/%2e%2e/world.ts',
    '/page/main.ts',
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});

it('only gives', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});
