import { GatewayIntentBits as Intents, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { openSocket, type RawSocket } from './raw-socket.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
});

afterAll(() => local.close());

const INTENTS = Intents.Guilds | Intents.GuildMessages;

function connect(query = 'v=10&encoding=json'): Promise<RawSocket> {
  return openSocket(`${local.apiUrl.replace('http', 'ws').replace(/api$/, 'gateway')}?${query}`);
}

function identify(changes: object = {}): object {
  return { op: Op.Identify, d: { token: local.token, intents: INTENTS, properties: {}, ...changes } };
}

/** A client that is ready, with the id of its session and the last sequence number. */
async function ready(): Promise<{ socket: RawSocket; sessionId: unknown; sequence: unknown }> {
  const socket = await connect();
  socket.send(identify());
  const { d } = await socket.next(({ t }) => t === 'READY');
  const { s } = await socket.next(({ t }) => t === 'GUILD_CREATE');
  const sessionId = typeof d === 'object' && d !== null && 'session_id' in d ? d.session_id : undefined;
  return { socket, sessionId, sequence: s };
}

it('greets with the heartbeat interval, and acknowledges heartbeats', async () => {
  const socket = await connect();
  expect(await socket.next()).toMatchObject({ op: Op.Hello, d: { heartbeat_interval: 41_250 } });
  socket.send({ op: Op.Heartbeat, d: null });
  expect(await socket.next()).toEqual({ op: Op.HeartbeatAck });
  socket.close();
});

it.each([
  ['a wrong token', { token: 'wrong' }, 4004],
  ['the intent for message content', { intents: INTENTS | Intents.MessageContent }, 4014],
  ['the intent for members', { intents: INTENTS | Intents.GuildMembers }, 4014],
  ['an intent that there is not', { intents: 1 << 30 }, 4013],
  ['a shard that there cannot be', { shard: [1, 1] }, 4010],
  ['no properties', { properties: undefined }, 4002],
])('closes the connection of a client with %s', async (_, changes, code) => {
  const socket = await connect();
  socket.send(identify(changes));
  expect(await socket.closed).toBe(code);
});

it.each([
  ['what is not JSON', 'hello', 4002],
  ['more than Discord reads', `"${'x'.repeat(5000)}"`, 4002],
  ['an unknown opcode', { op: 99 }, 4001],
  ['a presence before it identifies', { op: Op.PresenceUpdate, d: {} }, 4003],
])('closes the connection of a client that sends %s', async (_, message, code) => {
  const socket = await connect();
  socket.send(message);
  expect(await socket.closed).toBe(code);
});

it('closes the connection of a client that identifies twice', async () => {
  const { socket } = await ready();
  socket.send(identify());
  expect(await socket.closed).toBe(4005);
});

it('refuses other versions and compression', async () => {
  expect(await (await connect('v=9&encoding=json')).closed).toBe(4012);
  expect(await (await connect('v=10&encoding=json&compress=zlib-stream')).closed).toBe(4002);
});

it('resumes a session with what happened meanwhile, in order', async () => {
  const { socket, sessionId, sequence } = await ready();
  socket.close(4200);
  await socket.closed;
  await local.user('member').postMessage('one');
  await local.user('member').postMessage('two');
  const back = await connect();
  back.send({ op: Op.Resume, d: { token: local.token, session_id: sessionId, seq: sequence } });
  const types = [await back.next(({ op }) => op === Op.Dispatch), await back.next(), await back.next()];
  expect(types.map(({ t, s }) => [t, s])).toEqual([
    ['MESSAGE_CREATE', Number(sequence) + 1],
    ['MESSAGE_CREATE', Number(sequence) + 2],
    ['RESUMED', Number(sequence) + 3],
  ]);
  back.close();
});

it('has no session left to resume after a client said goodbye', async () => {
  const { socket, sessionId, sequence } = await ready();
  socket.close(1000);
  await socket.closed;
  const back = await connect();
  back.send({ op: Op.Resume, d: { token: local.token, session_id: sessionId, seq: sequence } });
  expect(await back.next(({ op }) => op !== Op.Hello)).toEqual({ op: Op.InvalidSession, d: false });
  back.close();
});

it('refuses to resume from the future', async () => {
  const { socket, sessionId } = await ready();
  socket.close(4200);
  await socket.closed;
  const back = await connect();
  back.send({ op: Op.Resume, d: { token: local.token, session_id: sessionId, seq: 10_000 } });
  expect(await back.closed).toBe(4007);
});

it('sends only what the intents ask for', async () => {
  const socket = await connect();
  socket.send(identify({ intents: Intents.DirectMessages }));
  await socket.next(({ t }) => t === 'READY');
  await local.user('member').postMessage('in the guild');
  await local.user('member').inDirectMessages().postMessage('in private');
  expect(await socket.next(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({
    d: { content: 'in private' },
  });
  socket.close();
});
