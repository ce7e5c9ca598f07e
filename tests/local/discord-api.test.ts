import { ButtonStyle, ComponentType, MessageFlags, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERAL_CHANNEL_ID, THREAD_ID } from '../../src/local/channels.ts';
import type { PageMessage } from '../../src/local/page-protocol.ts';
import { GUILD_ID } from '../../src/local/people.ts';
import { type ApiCheck, hasApiDescription, loadApiCheck } from './discord-api.ts';
import { type LocalBot, refusal, startLocalBot } from './local-bot.ts';

const COMMAND = {
  name: 'ask',
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'The question', required: true, autocomplete: true },
    {
      type: 3,
      name: 'visibility',
      description: 'Who sees it',
      choices: [{ name: 'Public', value: 'public' }],
    },
    { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 5 },
  ],
};
const GROUP = {
  name: 'moderator',
  description: 'For moderators',
  default_member_permissions: '8192',
  contexts: [0],
  integration_types: [0],
  options: [
    {
      type: 1,
      name: 'lookup',
      description: 'Look up',
      options: [{ type: 3, name: 'id', description: 'Id' }],
    },
  ],
};

/** One of every component that a message may have. */
const LAYOUT = [
  {
    type: ComponentType.Container,
    accent_color: 0x3366ff,
    components: [
      { type: ComponentType.TextDisplay, content: '# Answer' },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: 'quote' }],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: 'Source',
          url: 'https://example.org',
        },
      },
      { type: ComponentType.Separator },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: 'Go',
            custom_id: 'go',
            emoji: { name: '📖' },
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.StringSelect, custom_id: 'menu', options: [{ label: 'A', value: 'a' }] },
        ],
      },
    ],
  },
];

describe.skipIf(!hasApiDescription)(
  "Discord's description of its API (skipped where it is not at hand)",
  () => {
    let bot: LocalBot;
    let api: ApiCheck;
    let checked = 0;

    beforeAll(async () => {
      api = loadApiCheck();
      bot = await startLocalBot();
    }, 60_000);

    afterAll(() => bot.stop());

    /** What was wrong in the exchanges since this was last asked. */
    function problems(): readonly string[] {
      const since = bot.exchanges.slice(checked);
      checked = bot.exchanges.length;
      return since.flatMap((exchange) =>
        api
          .problems(exchange)
          .map((problem) => `${exchange.method} ${exchange.route} ${exchange.status} ${problem}`),
      );
    }

    it('knows a wrong request from a right one', () => {
      const exchange = { method: 'POST', route: '/channels/{channel_id}/messages', path: '', status: 400 };
      const answer = { message: 'Invalid Form Body', code: 50035 };
      expect(api.problems({ ...exchange, body: { content: 'hi' }, answer })).toEqual([]);
      expect(api.problems({ ...exchange, body: { content: 5 }, answer })).not.toEqual([]);
      expect(api.problems({ ...exchange, body: { content: 'hi' }, answer: { message: 5 } })).not.toEqual([]);
    });

    it('fits what is said about the bot, its guild, people and channels', async () => {
      const { rest } = bot.client;
      for (const path of [
        Routes.user(),
        Routes.currentApplication(),
        Routes.oauth2CurrentApplication(),
        Routes.gateway(),
        Routes.gatewayBot(),
        Routes.guild(GUILD_ID),
        Routes.guildRoles(GUILD_ID),
        Routes.guildMember(GUILD_ID, bot.local.user('member').person.id),
        Routes.user(bot.local.user('member').person.id),
        Routes.channel(GENERAL_CHANNEL_ID),
        Routes.channel(THREAD_ID),
      ]) {
        await rest.get(path);
      }
      await bot.client.users.createDM(bot.local.user('member').person.id);
      expect(problems()).toEqual([]);
    });

    it('fits what is said about commands', async () => {
      const { rest } = bot.client;
      const list = Routes.applicationCommands(bot.local.applicationId);
      await rest.put(list, { body: [COMMAND, GROUP, { type: 3, name: 'Answer this' }] });
      await rest.get(list);
      await rest.post(list, { body: { ...COMMAND, name: 'other' } });
      await refusal(rest.post(list, { body: { ...COMMAND, name: 'Not a name' } }));
      await rest.put(Routes.applicationGuildCommands(bot.local.applicationId, GUILD_ID), { body: [COMMAND] });
      expect(problems()).toEqual([]);
    });

    it('fits what is said in messages of the bot', async () => {
      const channel = await bot.client.channels.fetch(GENERAL_CHANNEL_ID);
      if (!channel?.isTextBased() || !channel.isSendable()) throw new Error('Cannot send there');
      const sent = await channel.send({ flags: MessageFlags.IsComponentsV2, components: LAYOUT });
      const plain = await channel.send({
        content: 'hi',
        embeds: [{ title: 'T', fields: [{ name: 'a', value: 'b' }] }],
      });
      await sent.edit({ components: [{ type: ComponentType.TextDisplay, content: 'changed' }] });
      await plain.reply('there');
      await channel.messages.fetch({ limit: 5 });
      await channel.messages.fetch(plain.id);
      await plain.startThread({ name: 'More' });
      await plain.delete();
      expect(problems()).toEqual([]);
    });

    it('fits what is said in answers to interactions', async () => {
      const user = bot.local.user('member');
      const next = bot.nextInteraction();
      const outcome = user.slashCommand('ask', { question: 'Who?' });
      const interaction = await next;
      if (!interaction.isChatInputCommand()) throw new Error('Not a slash command');
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: LAYOUT, withResponse: true });
      await interaction.editReply({ components: LAYOUT });
      await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
      await interaction.fetchReply();
      await refusal(bot.callback(interaction, { type: 4, data: { content: 'again' } }));
      const seen = await outcome;

      const pressed = bot.nextInteraction();
      const message: PageMessage | undefined = 'message' in seen ? seen.message : undefined;
      if (!message) throw new Error('No message');
      void user.pressButton(message, 'go');
      const button = await pressed;
      if (!button.isButton()) throw new Error('Not a button');
      await button.update({ components: LAYOUT, withResponse: true });
      expect(problems()).toEqual([]);
    });

    it('fits what is said in modals and autocompletes', async () => {
      const user = bot.local.user('member');
      const next = bot.nextInteraction();
      void user.slashCommand('ask', { question: 'Who?' });
      const component = { type: 4, custom_id: 'text', style: 1 };
      const modal = { custom_id: 'm', title: 'Form', components: [{ type: 18, label: 'Text', component }] };
      await bot.callback(await next, { type: 9, data: modal });
      const typed = bot.nextInteraction();
      void user.autocomplete('ask', 'question', { question: 'w' });
      await bot.callback(await typed, { type: 8, data: { choices: [{ name: 'Who?', value: 'who' }] } });
      expect(problems()).toEqual([]);
    });
  },
);
