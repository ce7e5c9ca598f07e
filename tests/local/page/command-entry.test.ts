import { expect, it } from 'vitest';
import {
  entryName,
  matchEntries,
  messageCommands,
  slashEntries,
} from '../../../src/local/page/command-entry.ts';
import { COMMANDS, MEMBER, MODERATOR } from '../../support/scripted-world.ts';

const namesFor = (person: Parameters<typeof slashEntries>[1]) =>
  slashEntries(COMMANDS, person).map(entryName);

it('offers a subcommand as a command of its own, to those who may use it', () => {
  expect(namesFor(MODERATOR)).toEqual(['/ask', '/help', '/moderator lookup']);
  expect(namesFor(MEMBER)).toEqual(['/ask', '/help']);
});

it('hides what asks for more than a moderator has', () => {
  const strict = COMMANDS.map((command) => ({ ...command, default_member_permissions: '0' }));
  expect(slashEntries(strict, MODERATOR)).toEqual([]);
  expect(slashEntries(strict, { id: '103', name: 'Ada', role: 'administrator' })).toHaveLength(3);
});

it('hides what is for direct messages only', () => {
  const direct = COMMANDS.map((command) => ({ ...command, contexts: [1] }));
  expect(slashEntries(direct, MODERATOR)).toEqual([]);
});

it('puts the options that must be filled in first', () => {
  const [ask] = slashEntries(
    [
      {
        ...COMMANDS[0],
        options: [
          { type: 3, name: 'later', description: 'x' },
          { type: 3, name: 'first', description: 'x', required: true },
        ],
      } as (typeof COMMANDS)[number],
    ],
    MEMBER,
  );
  expect(ask?.options.map(({ name }) => name)).toEqual(['first', 'later']);
});

it('lists what begins like the typed name before what only holds it', () => {
  const match = (typed: string) => matchEntries(slashEntries(COMMANDS, MODERATOR), typed).map(entryName);
  expect(match('/h')).toEqual(['/help']);
  expect(match('/l')).toEqual(['/help', '/moderator lookup']);
  expect(match('/MOD')).toEqual(['/moderator lookup']);
  expect(match('/zebra')).toEqual([]);
});

it('keeps message commands out of the slash commands', () => {
  expect(messageCommands(COMMANDS, MEMBER)).toEqual(['Answer this']);
});
