import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/discord/read-interaction.ts';
import { rawAutocomplete, rawCommand, rawComponent, rawModal } from '../support/raw-interaction.ts';
import { invocationOf, NOW } from '../support/sample-invocation.ts';

function read(payload: unknown) {
  const interaction = readInteraction(payload, NOW);
  if (interaction === null) throw new Error('not read');
  return interaction;
}

describe('readInteraction', () => {
  it('makes a slash command plain values', () => {
    const payload = rawCommand({ name: 'ask', options: [{ name: 'question', type: 3, value: 'Who?' }] });
    expect(read(payload)).toEqual({
      kind: 'command',
      applicationId: '1100000000000000009',
      token: 'interaction-token',
      invocation: invocationOf({ options: { question: 'Who?' }, memberPermissions: 2048n }),
    });
  });

  it('finds the options of a subcommand', () => {
    const lookup = { name: 'lookup', type: 1, options: [{ name: 'id', type: 3, value: 'a#b' }] };
    const { invocation } = read(rawCommand({ name: 'moderator', options: [lookup] }));
    expect(invocation).toMatchObject({ subcommand: 'lookup', options: { id: 'a#b' } });
  });

  it('knows a subcommand without options', () => {
    const { invocation } = read(rawCommand({ name: 'moderator', options: [{ name: 'lookup', type: 1 }] }));
    expect(invocation).toMatchObject({ subcommand: 'lookup', options: {} });
  });

  it('finds the option that is being typed in', () => {
    const options = [
      { name: 'query', type: 3, value: 'a' },
      { name: 'topic', type: 3, value: '', focused: true },
    ];
    const { kind, invocation } = read(rawAutocomplete({ name: 'search', options }));
    expect(kind).toBe('autocomplete');
    expect(invocation).toMatchObject({ focused: 'topic', options: { query: 'a', topic: '' } });
  });

  it('finds the message that a message command was used on', () => {
    const resolved = { messages: { '77': { id: '77', content: 'Who?', attachments: [] } } };
    const { invocation } = read(rawCommand({ name: 'Answer this', type: 3, target_id: '77', resolved }));
    expect(invocation.target).toEqual({ id: '77', content: 'Who?' });
  });

  it('takes a custom id apart', () => {
    const { kind, invocation } = read(rawComponent('sources-page:origins:2', { values: ['a'] }));
    expect(kind).toBe('component');
    expect(invocation).toMatchObject({ name: 'sources-page', parts: ['origins', '2'], values: ['a'] });
  });

  it('finds the fields of a modal, in rows and in labels', () => {
    const { kind, invocation } = read(
      rawModal('report:1', [
        { type: 1, components: [{ type: 4, custom_id: 'why', value: 'wrong' }] },
        { type: 18, component: { type: 4, custom_id: 'source', value: 'here' } },
      ]),
    );
    expect(kind).toBe('modal');
    expect(invocation).toMatchObject({ name: 'report', fields: { why: 'wrong', source: 'here' } });
  });

  it.each([
    // Send Messages counts in a channel, Send Messages in Threads in a thread, Administrator everywhere.
    ['2048', 0, true],
    ['2048', 11, false],
    ['274877906944', 11, true],
    ['274877906944', 0, false],
    ['8', 11, true],
    ['0', 0, false],
  ])('with permissions %s in a channel of type %i the user may write: %s', (permissions, type, canPost) => {
    const user = { id: '1', username: 'aizhan' };
    const fields = { member: { user, permissions }, channel: { type } };
    expect(read(rawCommand({ name: 'ask' }, fields)).invocation.canPost).toBe(canPost);
  });

  it.each([
    [1, 'bot-dm'],
    [2, 'private-channel'],
  ])('knows direct messages of context %i', (context, place) => {
    const user = { id: '1', username: 'aizhan', global_name: null };
    const fields = { guild_id: undefined, member: undefined, user, context };
    const { invocation } = read(rawCommand({ name: 'help' }, fields));
    const expected = { place, guildId: null, memberPermissions: null, user: { id: '1', name: 'aizhan' } };
    expect(invocation).toMatchObject(expected);
  });

  it.each([{ type: 6 }, null, 'text', rawCommand({})])('answers null for %o', (payload) => {
    expect(readInteraction(payload, NOW)).toBeNull();
  });
});
