import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PageEvent, PageMessage } from '../../src/local/page-protocol.ts';

const BOT = { id: '2', name: 'CICA' } as const;
export const MEMBER = { id: '101', name: 'Mina', role: 'member' } as const;
export const MODERATOR = { id: '102', name: 'Marat', role: 'moderator' } as const;

/** What a page is told first: three people, four channels and a few commands, nothing said yet. */
export function welcome(messages: readonly PageMessage[] = []): PageEvent {
  return {
    type: 'welcome',
    bot: BOT,
    people: [MEMBER, MODERATOR, { id: '103', name: 'Ada', role: 'administrator' }],
    channels: [
      { id: '201', name: 'general', kind: 'text', parentId: null },
      { id: '204', name: 'model-un-prep', kind: 'thread', parentId: '201' },
      { id: '203', name: 'questions', kind: 'forum', parentId: null },
      { id: '205', name: 'Which states are members?', kind: 'thread', parentId: '203' },
    ],
    commands: COMMANDS,
    messages,
  };
}

/** A message in the first channel at ten o'clock, by the bot unless `parts` says otherwise. */
export function message(parts: Partial<PageMessage> & { id: string }): PageMessage {
  return {
    channel_id: '201',
    author: {
      id: BOT.id,
      username: 'cica',
      global_name: BOT.name,
      discriminator: '0',
      avatar: null,
      bot: true,
    },
    content: '',
    timestamp: '2026-03-02T10:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ephemeral_for: null,
    ...parts,
  };
}

/** What the bot of the script has registered. */
export const COMMANDS: readonly APIApplicationCommand[] = [
  command({
    name: 'ask',
    description: 'Ask about CICA',
    options: [
      { type: 3, name: 'question', description: 'What you want to know', required: true, autocomplete: true },
      {
        type: 3,
        name: 'visibility',
        description: 'Who sees the answer',
        choices: [
          { name: 'Only me', value: 'private' },
          { name: 'Everyone here', value: 'public' },
        ],
      },
      { type: 3, name: 'as-of', description: 'Answer as things stood then: 2014 or 2014-05-21' },
    ],
  }),
  command({ name: 'help', description: 'What this bot can do' }),
  command({
    name: 'moderator',
    description: 'For moderators',
    default_member_permissions: String(1 << 13),
    options: [
      {
        type: 1,
        name: 'lookup',
        description: 'Look up exact passages',
        options: [{ type: 3, name: 'words', description: 'Exact words', max_length: 100 }],
      },
    ],
  }),
  command({ name: 'Answer this', description: '', type: 3 }),
];

function command(
  parts: Partial<APIApplicationCommand> & { name: string; description: string },
): APIApplicationCommand {
  return {
    id: `9${parts.name.length}`,
    application_id: BOT.id,
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    version: '1',
    ...parts,
  };
}
