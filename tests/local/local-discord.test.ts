import { type Client, Events, type Interaction, type Message, MessageFlags, Partials } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../../src/discord/start-error.ts';
import type { Outcome } from '../../src/local/interactions.ts';
import { startLocalDiscord } from '../../src/local/local-discord.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { fieldError, type LocalBot, refusal, startLocalBot } from './local-bot.ts';

const ASK = {
  name: 'ask',
  description: 'Ask a question',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'The question',
      required: true,
      autocomplete: true,
      max_length: 50,
    },
  ],
};
const MODERATOR = { name: 'moderator', description: 'Look things up', defaultMemberPermissions: '8192' };
const ANSWER_THIS = { type: 3, name: 'Answer this' };

let bot: LocalBot;

beforeAll(async () => {
  bot = await startLocalBot();
  await bot.client.application.commands.set([ASK, MODERATOR, ANSWER_THIS]);
});

afterAll(() => bot.stop());

/** Runs `/ask` as the member and hands the interaction to the test. */
async function ask(question = 'Who?'): Promise<{ interaction: Interaction; outcome: Promise<Outcome> }> {
  const next = bot.nextInteraction();
  const outcome = bot.local.user('member').slashCommand('ask', { question });
  return { interaction: await next, outcome };
}

async function messageOf(outcome: Promise<Outcome>): Promise<PageMessage> {
  const seen = await outcome;
  if (!('message' in seen)) throw new Error(`No message but ${JSON.stringify(seen)}`);
  return seen.message;
}

/** Shows these components to the member, in an answer to `/ask`. */
async function show(components: unknown, flags = MessageFlags.IsComponentsV2): Promise<PageMessage> {
  const { interaction, outcome } = await ask();
  await bot.callback(interaction, { type: 4, data: { flags, components } });
  return messageOf(outcome);
}

const BUTTON = { type: 2, style: 1, label: 'Open', custom_id: 'open' };
const ROW = { type: 1, components: [BUTTON] };

describe('logging in', () => {
  it('lets the real client become ready, with the guild, its channels and its threads', () => {
    const guild = bot.client.guilds.cache.first();
    expect(bot.client.user.id).toBe(bot.local.applicationId);
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(
      expect.arrayContaining(['general', 'questions', 'announcements', 'model-un-prep']),
    );
  });

  it('sends the client nowhere but to the local Discord', () => {
    expect(bot.client.ws.gateway).toBe(
      `${bot.local.apiUrl.replace(/^http/, 'ws').replace(/api$/, 'gateway')}/`,
    );
  });

  it('refuses a wrong token', async () => {
    await expect(bot.client.rest.get('/users/@me')).resolves.toHaveProperty('id');
    const answer = await fetch(`${bot.local.apiUrl}/v10/users/@me`, {
      headers: { authorization: 'Bot wrong' },
    });
    expect([answer.status, await answer.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  });
});

describe('commands', () => {
  it('offers a command with permissions only to people who have them', () => {
    expect(bot.local.user('member').commandNames()).toEqual(['ask', 'Answer this']);
    expect(bot.local.user('moderator').commandNames()).toEqual(['ask', 'moderator', 'Answer this']);
    expect(bot.local.user('administrator').commandNames()).toEqual(['ask', 'moderator', 'Answer this']);
  });

  it('does not let a member run a command of moderators', async () => {
    await expect(bot.local.user('member').slashCommand('moderator')).resolves.toMatchObject({
      kind: 'failed',
    });
  });

  it('does not send a command without its required option', async () => {
    await expect(bot.local.user('member').slashCommand('ask')).resolves.toEqual({
      kind: 'failed',
      reason: 'question: this option is required.',
    });
  });

  it('brings what was typed to the bot', async () => {
    const { interaction, outcome } = await ask('Who founded CICA?');
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.reply('Kazakhstan');
    expect(interaction.options.getString('question')).toBe('Who founded CICA?');
    expect(interaction.guild?.name).toBe('Practice server');
    await expect(outcome).resolves.toMatchObject({ kind: 'message', message: { content: 'Kazakhstan' } });
  });

  it('brings the whole target of a message command, although the bot may not read the channel', async () => {
    const target = await messageOf(bot.local.user('member').postMessage('When was the first summit?'));
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').messageCommand('Answer this', target);
    const interaction = await next;
    if (!interaction.isMessageContextMenuCommand()) throw new Error('Not a message command');
    await interaction.reply('In 2002');
    expect(interaction.targetMessage.content).toBe('When was the first summit?');
    expect((await messageOf(outcome)).interaction?.name).toBe('Answer this');
  });

  it('offers the choices of the bot while someone types, and takes any text', async () => {
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').autocomplete('ask', 'question', { question: 'wh' });
    const interaction = await next;
    if (!interaction.isAutocomplete()) throw new Error('Not an autocomplete');
    expect(interaction.options.getFocused()).toBe('wh');
    await interaction.respond([{ name: 'Who?', value: 'who' }]);
    await expect(outcome).resolves.toEqual({ kind: 'choices', choices: [{ name: 'Who?', value: 'who' }] });
  });

  it('refuses 26 choices', async () => {
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').autocomplete('ask', 'question');
    const interaction = await next;
    const choices = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
    expect(await refusal(bot.callback(interaction, { type: 8, data: { choices } }))).toEqual({
      status: 400,
      code: 50035,
      errors: { data: { choices: fieldError('BASE_TYPE_MAX_LENGTH') } },
    });
    await bot.callback(interaction, { type: 8, data: { choices: choices.slice(1) } });
    expect(await outcome).toMatchObject({ kind: 'choices', choices: { length: 25 } });
  });

  it('refuses a message as the answer to an autocomplete', async () => {
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').autocomplete('ask', 'question');
    const interaction = await next;
    expect(await refusal(bot.callback(interaction, { type: 4, data: { content: 'no' } }))).toMatchObject({
      code: 50035,
      errors: { type: fieldError('BASE_TYPE_CHOICES') },
    });
    await bot.callback(interaction, { type: 8, data: { choices: [] } });
    await outcome;
  });
});

describe('acknowledging', () => {
  it('refuses a second acknowledgement', async () => {
    const { interaction } = await ask();
    await bot.callback(interaction, { type: 4, data: { content: 'once' } });
    const second = bot.callback(interaction, { type: 4, data: { content: 'twice' } });
    expect(await refusal(second)).toMatchObject({ status: 400, code: 40060 });
  });

  it('refuses a wrong token of an interaction, and takes the right one afterwards', async () => {
    const { interaction, outcome } = await ask();
    const wrong = `/interactions/${interaction.id}/wrong/callback` as const;
    const body = { type: 4, data: { content: 'hi' } };
    expect(await refusal(bot.client.rest.post(wrong, { body, auth: false }))).toMatchObject({
      status: 404,
      code: 10062,
    });
    await bot.callback(interaction, body);
    await expect(outcome).resolves.toMatchObject({ kind: 'message' });
  });

  it('refuses what comes too late, and tells the person that nothing came', async () => {
    const hasty = await startLocalBot({ times: { acknowledgementMs: 50 } });
    await hasty.client.application.commands.set([ASK]);
    const next = hasty.nextInteraction();
    const outcome = hasty.local.user('member').slashCommand('ask', { question: 'Who?' });
    const interaction = await next;
    await expect(outcome).resolves.toEqual({ kind: 'failed', reason: 'The application did not respond' });
    const late = hasty.callback(interaction, { type: 4, data: { content: 'late' } });
    expect(await refusal(late)).toMatchObject({ status: 404, code: 10062 });
    await hasty.stop();
  });

  it('ends the token of an interaction', async () => {
    const brief = await startLocalBot({ times: { tokenMs: -1 } });
    await brief.client.application.commands.set([ASK]);
    const next = brief.nextInteraction();
    void brief.local.user('member').slashCommand('ask', { question: 'Who?' });
    const interaction = await next;
    await brief.callback(interaction, { type: 4, data: { content: 'hi' } });
    if (!interaction.isRepliable()) throw new Error('Not repliable');
    const followUp = brief.client.rest.post(`/webhooks/${brief.local.applicationId}/${interaction.token}`, {
      body: { content: 'more' },
      auth: false,
    });
    expect(await refusal(followUp)).toMatchObject({ status: 401, code: 50027 });
    await brief.stop();
  });

  it('has no webhook before the acknowledgement', async () => {
    const { interaction, outcome } = await ask();
    const path = `/webhooks/${bot.local.applicationId}/${interaction.token}` as const;
    expect(await refusal(bot.client.rest.post(path, { body: { content: 'hi' }, auth: false }))).toMatchObject(
      {
        status: 404,
        code: 10015,
      },
    );
    await bot.callback(interaction, { type: 4, data: { content: 'hi' } });
    await outcome;
  });
});

describe('answers to interactions', () => {
  it('shows "thinking" until a deferred answer comes', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.deferReply();
    expect(bot.local.user('member').messages().at(-1)?.flags).toBe(MessageFlags.Loading);
    await interaction.editReply('Done');
    expect(await outcome).toMatchObject({
      kind: 'message',
      message: { content: 'Done', flags: 0, edited_timestamp: null },
    });
  });

  it('fills in the "thinking" with a follow-up that comes right after it', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const before = bot.local.user('member').messages().length;
    await interaction.followUp('Done');
    expect(await outcome).toMatchObject({ message: { content: 'Done', flags: MessageFlags.Ephemeral } });
    expect(bot.local.user('member').messages()).toHaveLength(before);
  });

  it('edits, fetches and deletes the original message', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.reply('First');
    await outcome;
    await interaction.editReply('Second');
    expect((await interaction.fetchReply()).content).toBe('Second');
    await interaction.deleteReply();
    expect(await refusal(interaction.fetchReply())).toMatchObject({ status: 404, code: 10008 });
  });

  it('shows an ephemeral message to its person alone, and never to the channel', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    const { id, channel_id } = await messageOf(outcome);
    const hasIt = (messages: readonly PageMessage[]): boolean => messages.some((one) => one.id === id);
    expect(hasIt(bot.local.user('member').messages())).toBe(true);
    expect(hasIt(bot.local.user('administrator').messages())).toBe(false);
    expect(await refusal(bot.client.rest.get(`/channels/${channel_id}/messages/${id}`))).toMatchObject({
      code: 10008,
    });
  });

  it('does not carry an ephemeral message into a public follow-up', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    const { id } = await messageOf(outcome);
    await interaction.followUp('for everyone');
    expect(bot.local.user('moderator').messages().at(-1)).toMatchObject({
      content: 'for everyone',
      message_reference: { message_id: id },
      referenced_message: null,
    });
  });

  it('keeps a message ephemeral that an edit would make public', async () => {
    const { interaction, outcome } = await ask();
    if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
    await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    await outcome;
    await bot.client.rest.patch(
      `/webhooks/${bot.local.applicationId}/${interaction.token}/messages/@original`,
      { body: { content: 'still secret', flags: 0 }, auth: false },
    );
    expect(bot.local.user('member').messages().at(-1)).toMatchObject({
      content: 'still secret',
      flags: MessageFlags.Ephemeral,
    });
    expect(bot.local.user('moderator').messages().at(-1)?.content).not.toBe('still secret');
  });

  it('refuses to take Components V2 back', async () => {
    const { interaction, outcome } = await ask();
    const data = { flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'text' }] };
    await bot.callback(interaction, { type: 4, data });
    await outcome;
    const path = `/webhooks/${bot.local.applicationId}/${interaction.token}/messages/@original` as const;
    const body = { flags: 0, components: [], content: 'old' };
    expect(await refusal(bot.client.rest.patch(path, { body, auth: false }))).toMatchObject({
      errors: { flags: fieldError('MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG') },
    });
  });

  it('refuses duplicate custom ids, and leaves the interaction to be answered', async () => {
    const { interaction, outcome } = await ask();
    const data = { content: 'x', components: [{ type: 1, components: [BUTTON, BUTTON] }] };
    expect(await refusal(bot.callback(interaction, { type: 4, data }))).toMatchObject({
      status: 400,
      code: 50035,
      errors: {
        data: {
          components: {
            0: { components: { 1: { custom_id: fieldError('COMPONENT_CUSTOM_ID_DUPLICATED') } } },
          },
        },
      },
    });
    await bot.callback(interaction, { type: 4, data: { content: 'x', components: [ROW] } });
    await expect(outcome).resolves.toMatchObject({ kind: 'message' });
  });

  it('refuses text that is too long, and an empty message', async () => {
    const { interaction, outcome } = await ask();
    const long = bot.callback(interaction, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(await refusal(long)).toMatchObject({
      errors: { data: { content: fieldError('BASE_TYPE_MAX_LENGTH') } },
    });
    expect(await refusal(bot.callback(interaction, { type: 4, data: { content: ' ' } }))).toMatchObject({
      code: 50006,
    });
    await bot.callback(interaction, { type: 4, data: { content: 'x'.repeat(2000) } });
    await outcome;
  });
});

describe('components', () => {
  it('lets a button update its message', async () => {
    const message = await show([{ type: 10, content: 'before' }, ROW]);
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').pressButton(message, 'open');
    const interaction = await next;
    await bot.callback(interaction, { type: 7, data: { components: [{ type: 10, content: 'after' }] } });
    expect(await outcome).toMatchObject({
      kind: 'updated',
      message: { id: message.id, components: [{ content: 'after', id: 1 }] },
    });
  });

  it('brings the values of a menu, and only those it offers', async () => {
    const menu = {
      type: 3,
      custom_id: 'topic',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' },
      ],
    };
    const message = await show([{ type: 1, components: [menu] }]);
    const user = bot.local.user('member');
    expect(await user.select(message, 'topic', ['c'])).toMatchObject({ kind: 'failed' });
    expect(await user.select(message, 'topic', ['a', 'b'])).toMatchObject({ kind: 'failed' });
    const next = bot.nextInteraction();
    const outcome = user.select(message, 'topic', ['b']);
    const interaction = await next;
    if (!interaction.isStringSelectMenu()) throw new Error('Not a menu');
    expect(interaction.values).toEqual(['b']);
    await interaction.reply('B it is');
    expect(await outcome).toMatchObject({ message: { content: 'B it is', type: 19 } });
  });

  it('waits for the change after a deferred update', async () => {
    const message = await show([{ type: 10, content: 'before' }, ROW]);
    const next = bot.nextInteraction();
    const outcome = bot.local.user('member').pressButton(message, 'open');
    const interaction = await next;
    if (!interaction.isButton()) throw new Error('Not a button');
    await interaction.deferUpdate();
    await interaction.editReply({ components: [{ type: 10, content: 'later' }] });
    expect(await outcome).toMatchObject({ kind: 'updated', message: { components: [{ content: 'later' }] } });
  });

  it('does not let anyone else press a button of an ephemeral message', async () => {
    const message = await show([ROW], MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
    expect(await bot.local.user('moderator').pressButton(message, 'open')).toMatchObject({ kind: 'failed' });
  });

  it('does not press a disabled button', async () => {
    const message = await show([{ type: 1, components: [{ ...BUTTON, disabled: true }] }]);
    expect(await bot.local.user('member').pressButton(message, 'open')).toMatchObject({ kind: 'failed' });
  });

  it('opens a modal, holds people to its lengths, and brings what they wrote', async () => {
    const message = await show([ROW]);
    const user = bot.local.user('member');
    const input = { type: 4, custom_id: 'text', style: 1, min_length: 3 };
    const modal = {
      custom_id: 'form',
      title: 'Form',
      components: [{ type: 18, label: 'Text', component: input }],
    };
    const opened = bot.nextInteraction();
    const shown = user.pressButton(message, 'open');
    await bot.callback(await opened, { type: 9, data: modal });
    expect(await shown).toMatchObject({ kind: 'modal', modal: { title: 'Form' } });

    expect(await user.submitModal('form', { text: 'x' })).toMatchObject({ kind: 'failed' });
    const submitted = bot.nextInteraction();
    const outcome = user.submitModal('form', { text: 'long enough' });
    const interaction = await submitted;
    if (!interaction.isModalSubmit()) throw new Error('Not a modal');
    expect(interaction.fields.getTextInputValue('text')).toBe('long enough');
    await interaction.reply('Thanks');
    expect(await outcome).toMatchObject({ kind: 'message', message: { content: 'Thanks' } });
    expect(await user.submitModal('form', { text: 'again' })).toMatchObject({ kind: 'failed' });
  });
});

describe('messages', () => {
  function nextMessage(client: Client): Promise<Message> {
    return new Promise((resolve) => client.once(Events.MessageCreate, resolve));
  }

  it('tells the bot what a message says when it mentions the bot', async () => {
    const next = nextMessage(bot.client);
    await bot.local.user('member').postMessage(`<@${bot.local.applicationId}> who?`);
    expect((await next).content).toBe(`<@${bot.local.applicationId}> who?`);
  });

  it('tells the bot of any other message without what it says', async () => {
    const next = nextMessage(bot.client);
    const posted = await messageOf(bot.local.user('member').postMessage('just talking'));
    expect((await next).content).toBe('');
    const fetched = await bot.client.rest.get(`/channels/${posted.channel_id}/messages/${posted.id}`);
    expect(fetched).toMatchObject({ id: posted.id, content: '' });
  });

  it('tells the bot what is said in direct messages', async () => {
    bot.client.options.partials = [Partials.Channel];
    const next = nextMessage(bot.client);
    await bot.local.user('moderator').inDirectMessages().postMessage('in private');
    expect((await next).content).toBe('in private');
  });

  it('sends the bot its own messages, as Discord does', async () => {
    const asked = nextMessage(bot.client);
    await bot.local.user('member').postMessage(`<@${bot.local.applicationId}>`);
    const question = await asked;
    const next = nextMessage(bot.client);
    await question.reply('Here I am');
    const own = await next;
    expect([own.author.id, own.content, own.reference?.messageId]).toEqual([
      bot.local.applicationId,
      'Here I am',
      question.id,
    ]);
  });

  it('pings whom allowed mentions let it ping, and nobody else', async () => {
    const user = bot.local.user('member');
    const question = await messageOf(user.postMessage('hello'));
    const channel = await bot.client.channels.fetch(question.channel_id);
    if (!channel?.isSendable()) throw new Error('Cannot send there');
    const content = `@everyone <@${user.person.id}>`;
    const loud = await channel.send({ content, reply: { messageReference: question.id } });
    const quiet = await channel.send({
      content,
      reply: { messageReference: question.id },
      allowedMentions: { parse: [], repliedUser: false },
    });
    expect([loud.mentions.everyone, loud.mentions.users.has(user.person.id)]).toEqual([true, true]);
    expect([quiet.mentions.everyone, quiet.mentions.users.size]).toEqual([false, 0]);
  });

  it('refuses the bot where it may not write', async () => {
    const channel = bot.client.channels.cache.find((one) => 'name' in one && one.name === 'announcements');
    if (!channel?.isSendable()) throw new Error('No such channel');
    expect(await refusal(channel.send('hello'))).toMatchObject({ status: 403, code: 50013 });
  });
});

describe('a lost connection', () => {
  it('resumes, and brings what happened meanwhile', async () => {
    const resumed = new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
    const missed = new Promise<Message>((resolve) => bot.client.once(Events.MessageCreate, resolve));
    bot.local.dropGateway();
    await bot.local.user('member').postMessage(`<@${bot.local.applicationId}> are you there?`);
    await resumed;
    expect((await missed).content).toContain('are you there?');
  });
});

describe('starting', () => {
  it('moves on from a busy port to the next', async () => {
    const { port } = new URL(bot.local.pageUrl);
    const second = await startLocalDiscord({ host: '127.0.0.1', port: Number(port) });
    expect(Number(new URL(second.pageUrl).port)).toBeGreaterThan(Number(port));
    await second.close();
  });

  it('refuses to open for other computers', async () => {
    await expect(startLocalDiscord({ host: '0.0.0.0', port: 0 })).rejects.toThrow(StartError);
  });
});
