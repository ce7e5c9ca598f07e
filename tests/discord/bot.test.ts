import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import { renderNotice } from '../../src/discord/render-notice.ts';
import { privately, publicly } from '../../src/discord/reply.ts';
import { StartError } from '../../src/discord/start-error.ts';
import { ANNOUNCEMENTS_CHANNEL_ID, THREAD_ID } from '../../src/local/channels.ts';
import type { Outcome } from '../../src/local/interactions.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { BOT_ID } from '../../src/local/people.ts';
import { hasApiDescription, loadApiCheck } from '../local/discord-api.ts';
import { buttonsOf, customIdOf, textOf } from '../support/message-content.ts';
import { EXAMPLES } from '../support/sample-engine.ts';
import { connectSampleBot, type StartedBot, startSampleBot } from '../support/started-bot.ts';
import { recordingLogger } from '../support/strict-logger.ts';

function messageIn(outcome: Outcome): PageMessage {
  if (!('message' in outcome)) throw new Error(`no message but ${JSON.stringify(outcome)}`);
  return outcome.message;
}

function shown({ components = [] }: PageMessage): string {
  return textOf({ components });
}

function isPrivate({ flags }: PageMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function idOf({ components = [] }: PageMessage, label: string): string {
  return customIdOf({ components }, label);
}

describe('the bot on a local Discord', () => {
  let started: StartedBot;
  beforeAll(async () => {
    started = await startSampleBot();
  });
  afterAll(() => started.stop());

  const member = () => started.local.user('member');
  const moderator = () => started.local.user('moderator');

  it('is connected', () => {
    expect(started.bot.isReady()).toBe(true);
  });

  it('answers /ask to the asker alone', async () => {
    const message = messageIn(await member().slashCommand('ask', { question: 'Who proposed CICA?' }));
    expect(shown(message)).toContain('**Nursultan Nazarbayev**');
    expect(isPrivate(message)).toBe(true);
    expect(
      moderator()
        .messages()
        .map(({ id }) => id),
    ).not.toContain(message.id);
  });

  it('answers /ask to the channel when asked to', async () => {
    const options = { question: 'Who proposed CICA?', visibility: 'public' };
    const message = messageIn(await member().slashCommand('ask', options));
    expect(isPrivate(message)).toBe(false);
    expect(
      moderator()
        .messages()
        .map(({ id }) => id),
    ).toContain(message.id);
  });

  it('suggests questions while someone types', async () => {
    const outcome = await member().autocomplete('ask', 'question', { question: '' });
    expect(outcome).toEqual({
      kind: 'choices',
      choices: EXAMPLES.map((one) => expect.objectContaining({ value: one })),
    });
  });

  it('opens the passage behind an answer, and turns from there', async () => {
    const answer = messageIn(await member().slashCommand('ask', { question: 'Who proposed CICA?' }));
    const opened = messageIn(await member().pressButton(answer, idOf(answer, 'Open passage')));
    expect(isPrivate(opened)).toBe(true);
    expect(shown(opened)).toContain('**Origins › The proposal**');
    const turned = await member().pressButton(opened, idOf(opened, 'Next passage'));
    expect(turned).toMatchObject({ kind: 'updated', message: { id: opened.id } });
    expect(shown(messageIn(turned))).toContain('**Origins › The first summit**');
  });

  it('opens an item of a list from its menu', async () => {
    const list = messageIn(await member().slashCommand('ask', { question: 'List the summits.' }));
    const opened = messageIn(await member().select(list, 'passage', ['origins#first-summit']));
    expect(shown(opened)).toContain('**Origins › The first summit**');
  });

  it('shares a private answer with the channel, once', async () => {
    const answer = messageIn(await member().slashCommand('ask', { question: 'Who proposed CICA?' }));
    const isShared = (message: PageMessage) => shown(message).includes('Shared by');
    const shared = moderator().nextMessage(isShared);
    const updated = messageIn(await member().pressButton(answer, idOf(answer, 'Share in channel')));
    expect(shown(await shared)).toContain(`Shared by ${member().person.name}`);
    expect(buttonsOf({ components: updated.components ?? [] })).toContain('(Shared)');
  });

  it('answers a message from its menu, privately', async () => {
    const posted = messageIn(await moderator().postMessage('does anyone know who proposed CICA?'));
    const answer = messageIn(await member().messageCommand('Answer this', posted));
    expect(shown(answer)).toContain('Nursultan Nazarbayev');
    expect(isPrivate(answer)).toBe(true);
  });

  it('answers a mention with a reply that pings nobody', async () => {
    const isReply = (message: PageMessage) => message.author.id === BOT_ID;
    const answer = member().nextMessage(isReply);
    const content = `<@${BOT_ID}> who proposed CICA? @everyone <@${moderator().person.id}>`;
    const posted = messageIn(await member().postMessage(content));
    const reply = await answer;
    expect(reply.message_reference?.message_id).toBe(posted.id);
    expect(shown(reply)).toContain('Nursultan Nazarbayev');
    expect(reply).toMatchObject({ mentions: [], mention_everyone: false, mention_roles: [] });
  });

  it('answers in a thread', async () => {
    const inThread = member().in(THREAD_ID);
    const answer = inThread.nextMessage(({ author }) => author.id === BOT_ID);
    await inThread.postMessage(`<@${BOT_ID}> who proposed CICA?`);
    expect(shown(await answer)).toContain('Nursultan Nazarbayev');
  });

  it('reads a reply to an answer in the light of its question', async () => {
    const isReply = (message: PageMessage) => message.author.id === BOT_ID;
    const answer = member().nextMessage(isReply);
    await member().postMessage(`<@${BOT_ID}> who proposed CICA?`);
    const first = await answer;
    const followUp = member().nextMessage(isReply);
    await member().postMessage('when?', first);
    const second = await followUp;
    expect(shown(second)).toContain('-# Understood as: when Nursultan Nazarbayev proposed CICA');

    const further = member().nextMessage(isReply);
    await member().postMessage(`<@${BOT_ID}> where?`, second);
    expect(shown(await further)).toContain('-# Understood as: where Nursultan Nazarbayev proposed CICA');
  });

  it('answers a direct message, and explains itself to an empty mention', async () => {
    const direct = member().inDirectMessages();
    const answer = direct.nextMessage(({ author }) => author.id === BOT_ID);
    await direct.postMessage('who proposed CICA?');
    expect(shown(await answer)).toContain('Nursultan Nazarbayev');

    const explanation = member().nextMessage(({ author }) => author.id === BOT_ID);
    await member().postMessage(`<@${BOT_ID}>`);
    expect(shown(await explanation)).toMatch(/^Mention me with a question/);
  });

  it('does not even try to write where it may not', async () => {
    const before = started.exchanges.length;
    const administrator = started.local.user('administrator');
    await administrator.in(ANNOUNCEMENTS_CHANNEL_ID).postMessage(`<@${BOT_ID}> who proposed CICA?`);
    // Events come in order: once this is answered, the one before has been dealt with.
    const answer = administrator.nextMessage(({ author }) => author.id === BOT_ID);
    await administrator.postMessage(`<@${BOT_ID}> who proposed CICA?`);
    await answer;
    const paths = started.exchanges.slice(before).map(({ path }) => path);
    expect(paths.filter((path) => path.includes(ANNOUNCEMENTS_CHANNEL_ID))).toEqual([]);
  });

  it('looks things up for moderators only', async () => {
    const lookup = messageIn(await moderator().slashCommand('moderator lookup', { words: '28 member' }));
    expect(shown(lookup)).toContain('membership#count');
    expect(member().commandNames()).not.toContain('moderator');
  });

  it('turns pings off in every message and every edit that it sent', () => {
    const written = started.exchanges.filter(
      ({ method, route }) => method !== 'GET' && /messages|webhooks|callback/.test(route ?? ''),
    );
    const messages = written.map(({ body }) => messageOf(body)).filter((body) => body !== null);
    expect(messages.length).toBeGreaterThan(10);
    for (const message of messages) expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('never had a request refused', () => {
    expect(started.exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it.skipIf(!hasApiDescription)("sent only what Discord's description of its API allows", () => {
    const check = loadApiCheck();
    const sent = started.exchanges.map((exchange) => ({ ...exchange, answer: undefined }));
    expect(sent.flatMap((exchange) => check.problems(exchange))).toEqual([]);
  });
});

/** The message in a request body: the body itself, or the data of a callback; choices are none. */
function messageOf(body: unknown): object | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('components' in body) return body;
  return 'data' in body ? messageOf(body.data) : null;
}

describe('starting the bot', () => {
  let started: StartedBot | null = null;
  afterEach(async () => {
    await started?.stop();
    started = null;
  });

  it('registers the commands once, and not again when nothing has changed', async () => {
    started = await startSampleBot();
    const again = await connectSampleBot(started.local);
    await again.stop();
    const { exchanges } = started;
    expect(exchanges.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(
      exchanges.filter(({ method, path }) => method === 'GET' && path.endsWith('/commands')),
    ).toHaveLength(2);
  });

  it('says in plain words that the token is refused, without the token', async () => {
    started = await startSampleBot();
    const token = 'not-the-token';
    const refused = connectSampleBot({ apiUrl: started.local.apiUrl, token });
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(/^(?!.*not-the-token)Discord refused the token/);
  });

  it('says in plain words that Discord cannot be reached', async () => {
    const { apiUrl, token, close } = (await startSampleBot()).local;
    await close();
    await expect(connectSampleBot({ apiUrl, token })).rejects.toThrow(/cannot be reached at http:\/\/127/);
  });

  it('carries on after the connection was cut', async () => {
    // A cut connection is worth a warning, and no more.
    const logger = recordingLogger();
    started = await startSampleBot({ logger });
    started.local.dropGateway();
    const member = started.local.user('member');
    await expect.poll(() => started?.bot.isReady(), { timeout: 15_000 }).toBe(true);
    const message = messageIn(await member.slashCommand('ask', { question: 'Who proposed CICA?' }));
    expect(shown(message)).toContain('Nursultan Nazarbayev');
    expect(logger.logged.filter(({ level }) => level !== 'warn')).toEqual([]);
    expect(started.lost).toEqual([]);
  });
});

describe('a command that takes its time or fails', () => {
  let started: StartedBot | null = null;
  afterEach(async () => {
    await started?.stop();
    started = null;
  });

  const slow = Promise.withResolvers<void>();
  const registration = (name: string) => ({ name, description: 'For this test' });
  const slowCommand: Command = {
    registration: registration('slow'),
    isPrivate: () => false,
    async run() {
      await slow.promise;
      return publicly(renderNotice('done at last'));
    },
  };
  const failingCommand: Command = {
    registration: registration('fail'),
    isPrivate: () => true,
    run() {
      throw new Error('broken');
    },
  };

  it('is deferred, and the reply edited in', async () => {
    started = await startSampleBot({ commands: [slowCommand], deferAfterMs: 1 });
    const outcome = started.local.user('member').slashCommand('slow');
    await expect.poll(() => started?.exchanges.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    slow.resolve();
    expect(shown(messageIn(await outcome))).toBe('done at last');
    const callback = started.exchanges.find(({ path }) => path.endsWith('/callback'));
    expect(callback?.body).toMatchObject({ type: 5 });
  });

  it('is told with one apology that names a reference', async () => {
    const logger = recordingLogger();
    started = await startSampleBot({ commands: [failingCommand], logger });
    const member = started.local.user('member');
    const before = member.messages().length;
    const message = messageIn(await member.slashCommand('fail'));
    expect(shown(message)).toMatch(/Something went wrong.*reference \d{17,20}\./);
    expect(isPrivate(message)).toBe(true);
    expect(member.messages()).toHaveLength(before + 1);
    expect(logger.logged).toHaveLength(1);
  });

  it('is finished before the bot stops', async () => {
    const begun = Promise.withResolvers<void>();
    const wanted = Promise.withResolvers<void>();
    const finishing: Command = {
      ...slowCommand,
      async run() {
        begun.resolve();
        await wanted.promise;
        return privately(renderNotice('just in time'));
      },
    };
    started = await startSampleBot({ commands: [finishing] });
    const outcome = started.local.user('member').slashCommand('slow');
    await begun.promise;
    const stopped = started.bot.stop();
    wanted.resolve();
    expect(shown(messageIn(await outcome))).toBe('just in time');
    await stopped;
    expect(started.bot.isReady()).toBe(false);
  });

  it('does not keep the bot from stopping', async () => {
    const begun = Promise.withResolvers<void>();
    const endless: Command = {
      ...slowCommand,
      run() {
        begun.resolve();
        return new Promise(() => undefined);
      },
    };
    const { local, bot } = await startSampleBot({
      commands: [endless],
      // Never within a run of the tests: nobody is there any more to tell.
      deferAfterMs: 86_400_000,
      finishWithinMs: 1,
    });
    const outcome = local.user('member').slashCommand('slow');
    await begun.promise;
    await bot.stop();
    expect(bot.isReady()).toBe(false);
    await local.close();
    expect(await outcome).toMatchObject({ kind: 'failed' });
  });
});
