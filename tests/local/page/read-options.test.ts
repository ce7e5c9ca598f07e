import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { readOptions } from '../../../src/local/page/read-options.ts';

type Content = { readonly text: string; readonly chosen?: string | number };

function read(option: object, content: Content | null, listed?: readonly { name: string; value: string }[]) {
  const full = { type: 3, name: 'it', description: 'x', ...option } as APIApplicationCommandBasicOption;
  const contents = new Map(content === null ? [] : [['it', { chosen: null, ...content }] as const]);
  const { options, problems } = readOptions(
    [full],
    contents,
    new Map(listed ? [['it', listed] as const] : []),
  );
  return problems[0]?.sentence ?? options['it'];
}

it('sends what was typed, without the spaces around it', () => {
  expect(read({}, { text: ' who? ' })).toBe('who?');
});

it('sends the value behind a suggestion that was picked', () => {
  expect(read({ autocomplete: true }, { text: 'Origins', chosen: 'origins#1' })).toBe('origins#1');
});

it('leaves out what is empty, and says so where it is needed', () => {
  expect(read({}, { text: '  ' })).toBeUndefined();
  expect(read({}, null)).toBeUndefined();
  expect(read({ required: true }, { text: ' ' })).toBe('Fill in “it” to send this command.');
});

it('takes one of a fixed list, typed or picked', () => {
  const listed = [{ name: 'Only me', value: 'private' }];
  expect(read({}, { text: 'only ME' }, listed)).toBe('private');
  expect(read({}, { text: 'Only me', chosen: 'private' }, listed)).toBe('private');
  expect(read({}, { text: 'nobody' }, listed)).toBe('Pick one of the listed choices for “it”.');
});

it('sends true and false as such', () => {
  const listed = [
    { name: 'True', value: 'true' },
    { name: 'False', value: 'false' },
  ];
  expect(read({ type: 5 }, { text: 'false' }, listed)).toBe(false);
  expect(read({ type: 5 }, { text: 'True' }, listed)).toBe(true);
});

it('checks numbers and their limits', () => {
  expect(read({ type: 4 }, { text: '12' })).toBe(12);
  expect(read({ type: 4 }, { text: '1.5' })).toBe('“it” takes a number.');
  expect(read({ type: 10 }, { text: '1.5' })).toBe(1.5);
  expect(read({ type: 4 }, { text: 'twelve' })).toBe('“it” takes a number.');
  expect(read({ type: 4, min_value: 3 }, { text: '2' })).toBe('“it” must be at least 3.');
  expect(read({ type: 4, max_value: 3 }, { text: '4' })).toBe('“it” must be at most 3.');
});

it('checks how long a text may be', () => {
  expect(read({ min_length: 3 }, { text: 'ab' })).toBe('“it” needs at least 3 characters.');
  expect(read({ max_length: 3 }, { text: 'abcd' })).toBe('“it” takes at most 3 characters.');
});
