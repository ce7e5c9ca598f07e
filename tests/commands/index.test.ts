import { readdirSync } from 'node:fs';
import { type ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { COMPONENT, customId } from '../../src/discord/custom-id.ts';
import {
  AUTOCOMPLETE_CHOICES,
  COMMAND_DESCRIPTION_LENGTH,
  COMMAND_NAME_LENGTH,
  COMMAND_TEXT_LENGTH,
  CUSTOM_ID_LENGTH,
} from '../../src/discord/limits.ts';

/** An option as far as Discord limits it. */
interface Option {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly options?: readonly Option[];
}

const names = commands.map(({ registration }) => registration.name);

function optionsOf({ options = [] }: { readonly options?: readonly Option[] }): readonly Option[] {
  return options.flatMap((option) => [option, ...optionsOf(option)]);
}

describe('the list of commands', () => {
  it('names every file of the folder, and each file is named after its command', () => {
    const files = readdirSync('commands').filter((file) => file !== 'index.ts');
    const expected = names.map((name) => `${name.toLowerCase().replaceAll(' ', '-')}.ts`);
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it('has the commands that people and other programs rely on', () => {
    expect(names.toSorted()).toEqual(
      [
        'Answer this',
        'Check this claim',
        'ask',
        'help',
        'moderator',
        'passage',
        'search',
        'sources',
      ].toSorted(),
    );
  });

  it('gives every component to one command', () => {
    const own = commands.flatMap(({ components = {} }) => Object.keys(components));
    expect(own.toSorted()).toEqual(Object.values(COMPONENT).toSorted());
  });

  it('leaves room for the longest address behind the name of a component', () => {
    const longest = customId(COMPONENT.sourcesPage, 'a'.repeat(84), 10);
    expect(longest.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
    for (const name of [COMPONENT.openPassage, COMPONENT.turnTo])
      expect(customId(name, 'a'.repeat(84)).length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
  });
});

describe.each(commands)('$registration.name', ({ registration, autocomplete }) => {
  const isSlash =
    (registration.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const options = optionsOf(registration as { readonly options?: readonly Option[] });

  it('is named and described as Discord allows', () => {
    expect(registration.name).toMatch(isSlash ? /^[-_a-z\d]+$/ : /^\S.*\S$/);
    expect(registration.name.length).toBeLessThanOrEqual(COMMAND_NAME_LENGTH);
    const description = 'description' in registration ? registration.description : undefined;
    expect(description === undefined).toBe(!isSlash);
    expect(description?.length ?? 1).toBeGreaterThan(0);
    expect(description?.length ?? 1).toBeLessThanOrEqual(COMMAND_DESCRIPTION_LENGTH);
  });

  it('has options that Discord allows, the required ones first', () => {
    for (const { name, description, choices = [] } of options) {
      expect(name).toMatch(/^[-_a-z\d]{1,32}$/);
      expect(description.length, name).toBeLessThanOrEqual(COMMAND_DESCRIPTION_LENGTH);
      expect(choices.length).toBeLessThanOrEqual(AUTOCOMPLETE_CHOICES);
    }
    const required = options.map((option) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
  });

  it('stays below the characters that one command may have', () => {
    const choices = options.flatMap((option) => option.choices ?? []);
    const texts = [registration, ...options, ...choices].flatMap((part) => [
      part.name,
      'description' in part ? part.description : '',
      'value' in part ? part.value : '',
    ]);
    expect(texts.join('').length).toBeLessThanOrEqual(COMMAND_TEXT_LENGTH);
  });

  it('answers autocomplete exactly where it asks Discord for it', () => {
    expect(options.some((option) => option.autocomplete)).toBe(autocomplete !== undefined);
  });

  it('says where it can be used', () => {
    expect(registration.contexts).not.toHaveLength(0);
    expect(registration.integration_types).not.toHaveLength(0);
  });
});
