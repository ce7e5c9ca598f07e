import { afterEach, describe, expect, it } from 'vitest';
import { type HealthServer, startHealthServer } from '../../src/discord/health-server.ts';

const HERE = { host: '127.0.0.1', port: 0 };
const open: HealthServer[] = [];

async function start(isReady: () => boolean) {
  const server = await startHealthServer(HERE, isReady);
  open.push(server);
  return { ...server, get: (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`) };
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

describe('startHealthServer', () => {
  it('answers 503 until the bot is connected, then 200', async () => {
    let isReady = false;
    const server = await start(() => isReady);
    const before = await server.get('/health');
    expect([before.status, await before.json()]).toEqual([503, { ready: false }]);
    isReady = true;
    const after = await server.get('/health');
    expect([after.status, await after.json()]).toEqual([200, { ready: true }]);
  });

  it('knows nothing else', async () => {
    const server = await start(() => true);
    expect((await server.get('/')).status).toBe(404);
  });

  it('moves on to the next port when one is busy, and says which it took', async () => {
    const { port } = await start(() => true);
    const second = await startHealthServer({ ...HERE, port }, () => true);
    open.push(second);
    expect(second.port).toBeGreaterThan(port);
    expect((await fetch(`http://127.0.0.1:${second.port}/health`)).status).toBe(200);
  });

  it('says in plain words that the host is not of this machine', async () => {
    const elsewhere = startHealthServer({ host: '192.0.2.1', port: 0 }, () => true);
    await expect(elsewhere).rejects.toThrow(/cannot listen on 192\.0\.2\.1.*HTTP_HOST/);
  });
});
