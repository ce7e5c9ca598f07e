import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Commands } from '../../src/local/commands.ts';
import type { PageOptions } from '../../src/local/page-protocol.ts';
import { readOptions } from '../../src/local/read-options.ts';

const ASK = build({
  name: 'ask',
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'Q', required: true, min_length: 2, max_length: 5 },
    { type: 3, name: 'who', description: 'W', choices: [{ name: 'Me', value: 'me' }] },
    { type: 4, name: 'count', description: 'C', min_value: 1, max_value: 3 },
    { type: 5, name: 'loud', description: 'L' },
  ],
});

const MODERATOR = build({
  name: 'moderator',
  description: 'M',
  options: [
    { type: 1, name: 'lookup', description: 'L', options: [{ type: 3, name: 'id', description: 'I' }] },
  ],
});

function build(body: object): APIApplicationCommand {
  return new Commands(() => undefined).upsert(body).command;
}

const ask = (values: PageOptions, focused?: string) => readOptions(ASK, { subcommands: [], values, focused });

describe('readOptions', () => {
  it('gives the bot the values that were typed, in the order of the command', () => {
    expect(ask({ count: 2, question: 'who?', loud: false })).toEqual({
      ok: true,
      options: [
        { name: 'question', type: 3, value: 'who?' },
        { name: 'count', type: 4, value: 2 },
        { name: 'loud', type: 5, value: false },
      ],
    });
  });

  it('leaves out an optional value that is empty', () => {
    expect(ask({ question: 'who?', who: '' })).toEqual({
      ok: true,
      options: [{ name: 'question', type: 3, value: 'who?' }],
    });
  });

  it.each<[string, PageOptions]>([
    ['a missing required value', {}],
    ['an empty required value', { question: '' }],
    ['text that is too short', { question: 'x' }],
    ['text that is too long', { question: 'too long' }],
    ['a choice that there is not', { question: 'who?', who: 'you' }],
    ['a number that is too large', { question: 'who?', count: 4 }],
    ['a broken number', { question: 'who?', count: 1.5 }],
    ['text for a number', { question: 'who?', count: '1' }],
    ['an option that there is not', { question: 'who?', other: 'x' }],
  ])('refuses %s', (_, values) => {
    expect(ask(values)).toMatchObject({ ok: false });
  });

  it('does not check what someone is still typing', () => {
    expect(ask({ question: 'x' }, 'question')).toEqual({
      ok: true,
      options: [{ name: 'question', type: 3, value: 'x', focused: true }],
    });
    expect(ask({}, 'question')).toMatchObject({ options: [{ value: '', focused: true }] });
  });

  it('nests the options of a subcommand', () => {
    expect(readOptions(MODERATOR, { subcommands: ['lookup'], values: { id: 'x' } })).toEqual({
      ok: true,
      options: [{ name: 'lookup', type: 1, options: [{ name: 'id', type: 3, value: 'x' }] }],
    });
  });

  it('wants a subcommand where there are some, and knows which', () => {
    expect(readOptions(MODERATOR, { subcommands: [], values: {} })).toMatchObject({ ok: false });
    expect(readOptions(MODERATOR, { subcommands: ['other'], values: {} })).toMatchObject({ ok: false });
    expect(readOptions(ASK, { subcommands: ['lookup'], values: { question: 'who?' } })).toMatchObject({
      ok: false,
    });
  });
});
