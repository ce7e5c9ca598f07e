import { describe, expect, it } from 'vitest';
import { Commands } from '../../src/local/commands.ts';
import { formCodes } from './form-codes.ts';

const slash = (more: object = {}): object => ({ name: 'ask', description: 'Ask', ...more });
const option = (more: object = {}): object => ({ type: 3, name: 'question', description: 'What', ...more });
const many = <Item>(count: number, make: (position: number) => Item): Item[] =>
  Array.from({ length: count }, (_, position) => make(position));

const registry = (): Commands => new Commands(() => undefined);
const codes = (...commands: object[]): readonly string[] => formCodes(() => registry().overwrite(commands));
const withOptions = (...options: object[]): readonly string[] => codes(slash({ options }));

describe('overwrite', () => {
  it('fills in what Discord fills in', () => {
    const [command] = registry().overwrite([
      slash({ options: [option({ required: true, autocomplete: false })] }),
    ]);
    expect(command).toEqual({
      id: expect.stringMatching(/^\d+$/),
      version: expect.stringMatching(/^\d+$/),
      application_id: expect.stringMatching(/^\d+$/),
      type: 1,
      name: 'ask',
      name_localizations: null,
      description: 'Ask',
      description_localizations: null,
      default_permission: true,
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      contexts: null,
      integration_types: [0, 1],
      options: [{ type: 3, name: 'question', description: 'What', required: true }],
    });
  });

  it('keeps the id of a command that stays, and forgets those that go', () => {
    const commands = registry();
    const [before] = commands.overwrite([slash(), slash({ name: 'help' })]);
    const after = commands.overwrite([slash({ description: 'New' })]);
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(commands.list()).toEqual(after);
  });

  it('tells who listens', () => {
    const told: string[][] = [];
    const commands = new Commands((all) => told.push(all.map(({ name }) => name)));
    commands.overwrite([slash()]);
    commands.delete(commands.list()[0]?.id ?? '');
    expect(told).toEqual([['ask'], []]);
  });

  it('keeps all commands when one of the new ones is refused', () => {
    const commands = registry();
    commands.overwrite([slash()]);
    expect(formCodes(() => commands.overwrite([slash({ name: 'new' }), slash({ name: '' })]))).toHaveLength(
      1,
    );
    expect(commands.list()).toMatchObject([{ name: 'ask' }]);
  });
});

describe('names and descriptions', () => {
  it.each([
    ['upper case', slash({ name: 'Ask' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a space', slash({ name: 'ask me' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['33 characters', slash({ name: 'x'.repeat(33) }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', slash({ description: '' }), '0.description: BASE_TYPE_BAD_LENGTH'],
    [
      'a description of 101 characters',
      slash({ description: 'x'.repeat(101) }),
      '0.description: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a message command with a description',
      { type: 3, name: 'Answer this', description: 'x' },
      '0.description: BASE_TYPE_MAX_LENGTH',
    ],
  ])('refuses %s', (_, command, code) => {
    expect(codes(command)).toEqual([code]);
  });

  it('takes spaces and upper case in the name of a message command', () => {
    expect(codes({ type: 3, name: 'Answer this' })).toEqual([]);
  });

  it('refuses the same name twice, unless the types differ', () => {
    expect(codes(slash(), slash())).toEqual(['1: APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect(codes(slash(), { type: 3, name: 'ask' })).toEqual([]);
  });
});

describe('options', () => {
  it.each([
    ['25', many(25, (n) => option({ name: `o${n}` })), []],
    ['26', many(26, (n) => option({ name: `o${n}` })), ['0.options: BASE_TYPE_MAX_LENGTH']],
    [
      'the same name twice',
      [option(), option()],
      ['0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      'a required one after an optional one',
      [option(), option({ name: 'b', required: true })],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      '26 choices',
      [option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })],
      ['0.options.0.choices: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a choice value of 101 characters',
      [option({ choices: [{ name: 'x', value: 'x'.repeat(101) }] })],
      ['0.options.0.choices.0.value: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a number as the choice of a text',
      [option({ choices: [{ name: 'x', value: 1 }] })],
      ['0.options.0.choices.0.value: APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE'],
    ],
    [
      'choices and autocomplete',
      [option({ choices: [{ name: 'x', value: 'x' }], autocomplete: true })],
      ['0.options.0.autocomplete: APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID'],
    ],
    [
      'a subcommand beside an option',
      [{ type: 1, name: 's', description: 'S' }, option()],
      ['0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'a subcommand in a group',
      [{ type: 2, name: 'g', description: 'G', options: [{ type: 1, name: 's', description: 'S' }] }],
      [],
    ],
    [
      'an option in a group',
      [{ type: 2, name: 'g', description: 'G', options: [option()] }],
      ['0.options.0.options.0: UNION_TYPE_CHOICES'],
    ],
    ['an unknown type', [option({ type: 99 })], ['0.options.0: UNION_TYPE_CHOICES']],
  ])('judges %s as Discord does', (_, options, expected) => {
    expect(withOptions(...options)).toEqual(expected);
  });

  it('refuses a command of more than 8,000 characters', () => {
    const choices = many(25, (n) => ({ name: `${n}`.padEnd(100, 'x'), value: `${n}`.padEnd(100, 'y') }));
    const options = (count: number): object[] =>
      many(count, (n) => option({ name: `o${n}`, description: 'd', choices }));
    expect(withOptions(...options(1))).toEqual([]);
    expect(withOptions(...options(2))).toEqual(['0: APPLICATION_COMMAND_TOO_LARGE']);
  });
});

it('refuses a hundred and one slash commands', () => {
  const all = (count: number): object[] => many(count, (n) => slash({ name: `c${n}` }));
  expect(codes(...all(100))).toEqual([]);
  expect(codes(...all(101))).toEqual(['30032']);
});

it('changes one command, and leaves what it is not told', () => {
  const commands = registry();
  const { command, isNew } = commands.upsert(slash({ options: [option()] }));
  const edited = commands.edit(command.id, { description: 'Better' });
  expect(isNew).toBe(true);
  expect(edited).toMatchObject({ id: command.id, description: 'Better', options: [{ name: 'question' }] });
  expect(edited.version).not.toBe(command.version);
});

it('overwrites a command of the same name', () => {
  const commands = registry();
  const { command } = commands.upsert(slash());
  expect(commands.upsert(slash({ description: 'Again' }))).toMatchObject({
    isNew: false,
    command: { id: command.id, description: 'Again' },
  });
});

it('keeps the commands of a guild apart', () => {
  const commands = registry();
  const { command } = commands.upsert(slash(), '1');
  expect([commands.list(), commands.list('1')]).toEqual([[], [command]]);
  expect(formCodes(() => commands.get(command.id))).toEqual(['10063']);
});
