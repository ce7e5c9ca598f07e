import { afterAll, beforeAll, expect, it } from 'vitest';
import { GENERAL_CHANNEL_ID } from '../../src/local/channels.ts';
import type { PageRequest } from '../../src/local/page-protocol.ts';
import { type LocalBot, startLocalBot } from './local-bot.ts';
import { openSocket, type RawSocket } from './raw-socket.ts';

let bot: LocalBot;
let page: RawSocket;

beforeAll(async () => {
  bot = await startLocalBot();
  await bot.client.application.commands.set([{ name: 'help', description: 'Help' }]);
  const { origin } = new URL(bot.local.pageUrl);
  page = await openSocket(`${origin.replace('http', 'ws')}/page`, { origin });
});

afterAll(async () => {
  page.close();
  await bot.stop();
});

const about = (nonce: string) => (event: Record<string, unknown>) => event['nonce'] === nonce;
const act = (type: PageRequest['type'], nonce: string, more: object) => ({
  type,
  nonce,
  as: bot.local.user('member').person.id,
  channelId: GENERAL_CHANNEL_ID,
  ...more,
});

it('welcomes a page with everything it shows', async () => {
  page.send({ type: 'hello' });
  expect(await page.next()).toMatchObject({
    type: 'welcome',
    bot: { id: bot.local.applicationId, name: 'CICA' },
    people: [{ role: 'member' }, { role: 'moderator' }, { role: 'administrator' }],
    channels: expect.arrayContaining([
      expect.objectContaining({ kind: 'text' }),
      expect.objectContaining({ kind: 'forum' }),
      expect.objectContaining({ kind: 'thread', parentId: GENERAL_CHANNEL_ID }),
    ]),
    commands: [{ name: 'help' }],
  });
});

it('posts as a person, and tells of the message', async () => {
  page.send(act('post-message', 'n1', { content: 'hello' }));
  expect(await page.next()).toMatchObject({
    type: 'message',
    message: { content: 'hello', author: { username: 'mina' }, ephemeral_for: null },
  });
  expect(await page.next(about('n1'))).toEqual({ type: 'acknowledged', nonce: 'n1' });
});

it('says why something cannot be done', async () => {
  page.send(act('slash-command', 'n2', { path: ['nothing'], options: {} }));
  expect(await page.next(about('n2'))).toEqual({
    type: 'failed',
    nonce: 'n2',
    reason: 'There is no command /nothing for you here.',
  });
  page.send({ ...act('post-message', 'n3', { content: 'x' }), channelId: 'nowhere' });
  expect(await page.next(about('n3'))).toMatchObject({ type: 'failed' });
  page.send({ ...act('post-message', 'n4', { content: 'x' }), as: 'nobody' });
  expect(await page.next(about('n4'))).toMatchObject({ type: 'failed' });
});

it('runs a command, and tells of the answer, its changes and its end', async () => {
  const next = bot.nextInteraction();
  page.send(act('slash-command', 'n5', { path: ['help'], options: {} }));
  const interaction = await next;
  if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
  await interaction.reply('first');
  expect(await page.next()).toMatchObject({ type: 'message', message: { content: 'first' } });
  expect(await page.next()).toEqual({ type: 'acknowledged', nonce: 'n5' });
  await interaction.editReply('second');
  expect(await page.next()).toMatchObject({ type: 'message-edited', message: { content: 'second' } });
  await interaction.deleteReply();
  expect(await page.next()).toMatchObject({ type: 'message-deleted', channelId: GENERAL_CHANNEL_ID });
});

it('tells of commands that changed', async () => {
  await bot.client.application.commands.set([{ name: 'other', description: 'Other' }]);
  expect(await page.next()).toMatchObject({ type: 'commands', commands: [{ name: 'other' }] });
});

it('closes the connection of anything that does not speak its language', async () => {
  const { origin } = new URL(bot.local.pageUrl);
  const stranger = await openSocket(`${origin.replace('http', 'ws')}/page`, { origin });
  stranger.send({ type: 'dance' });
  expect(await stranger.closed).toBe(1008);
});
