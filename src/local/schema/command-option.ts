import { ChannelType, ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';
import {
  COMMAND_CHOICES,
  COMMAND_DESCRIPTION_LENGTH,
  COMMAND_OPTIONS,
  STRING_OPTION_LENGTH,
} from '../limits.ts';
import { choice, localizations } from './autocomplete.ts';
import { list, text } from './text.ts';

/** Interactions > Application Commands > Naming. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The name of a slash command, a subcommand or an option. */
export const slashName = z.string().superRefine((name, context) => {
  if (!NAME.test(name) || name !== name.toLowerCase()) context.addIssue(invalidName());
});

const described = {
  name: slashName,
  name_localizations: localizations,
  description: text(1, COMMAND_DESCRIPTION_LENGTH),
  description_localizations: localizations,
};

const withValue = { ...described, required: z.boolean().default(false) };
const suggesting = {
  ...withValue,
  choices: list(choice, 0, COMMAND_CHOICES).exactOptional(),
  autocomplete: z.boolean().default(false),
};
const bounds = { min_value: z.number().exactOptional(), max_value: z.number().exactOptional() };

const stringOption = z
  .object({
    ...suggesting,
    type: z.literal(OptionType.String),
    min_length: z.int().min(0).max(STRING_OPTION_LENGTH).exactOptional(),
    max_length: z.int().min(1).max(STRING_OPTION_LENGTH).exactOptional(),
  })
  .superRefine(choicesOrAutocomplete)
  .superRefine(choicesOfType('string'));

const numberOption = z
  .object({ ...suggesting, ...bounds, type: z.literal([OptionType.Integer, OptionType.Number]) })
  .superRefine(choicesOrAutocomplete)
  .superRefine(choicesOfType('number'));

const plainOption = z.object({
  ...withValue,
  type: z.literal([
    OptionType.Boolean,
    OptionType.User,
    OptionType.Role,
    OptionType.Mentionable,
    OptionType.Attachment,
  ]),
});

const channelOption = z.object({
  ...withValue,
  type: z.literal(OptionType.Channel),
  channel_types: z.array(z.enum(ChannelType)).exactOptional(),
});

const valueOption = z.discriminatedUnion('type', [stringOption, numberOption, plainOption, channelOption]);

const optionsOf = <Option extends z.ZodType<{ name: string }>>(option: Option) =>
  list(option, 0, COMMAND_OPTIONS).superRefine(uniqueNames).superRefine(requiredFirst);

const subcommand = z.object({
  ...described,
  type: z.literal(OptionType.Subcommand),
  options: optionsOf(valueOption).exactOptional(),
});

const subcommandGroup = z.object({
  ...described,
  type: z.literal(OptionType.SubcommandGroup),
  options: optionsOf(z.discriminatedUnion('type', [subcommand])).exactOptional(),
});

/** Interactions > Application Commands > Application Command Option. */
export const commandOptions = optionsOf(
  z.discriminatedUnion('type', [
    stringOption,
    numberOption,
    plainOption,
    channelOption,
    subcommand,
    subcommandGroup,
  ]),
).superRefine((all, context) => {
  const subcommands = all.filter(({ type }) => isSubcommand(type));
  if (subcommands.length > 0 && subcommands.length < all.length) context.addIssue(mixed());
});

export type CommandOption = z.infer<typeof commandOptions>[number];

function isSubcommand(type: OptionType): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function uniqueNames(all: readonly { name: string }[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [position, { name }] of all.entries()) {
    if (seen.has(name)) context.addIssue(duplicateOption(position));
    seen.add(name);
  }
}

function requiredFirst(
  all: readonly { name: string; required?: unknown }[],
  context: z.core.$RefinementCtx,
): void {
  const firstOptional = all.findIndex(({ required }) => required !== true);
  for (const [position, { required }] of all.entries()) {
    if (required === true && firstOptional >= 0 && position > firstOptional) {
      context.addIssue(requiredTooLate(position));
    }
  }
}

function choicesOrAutocomplete(
  option: { autocomplete: boolean; choices?: readonly unknown[] },
  context: z.core.$RefinementCtx,
): void {
  if (option.autocomplete && option.choices?.length) context.addIssue(bothChoices());
}

function choicesOfType(type: 'string' | 'number') {
  return (option: { choices?: { value: string | number }[] }, context: z.core.$RefinementCtx): void => {
    for (const [position, { value }] of (option.choices ?? []).entries()) {
      if (typeof value !== type) context.addIssue(wrongChoice(position, type));
    }
  };
}

const invalidName = (): SchemaIssue =>
  complain('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
const mixed = (): SchemaIssue =>
  complain(
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    'Sub-command and sub-command group option types are mutually exclusive to all other types',
  );
const bothChoices = (): SchemaIssue =>
  complain('APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID', 'Autocomplete options may not have choices', [
    'autocomplete',
  ]);

function duplicateOption(position: number): SchemaIssue {
  return complain('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists', [
    position,
    'name',
  ]);
}

function requiredTooLate(position: number): SchemaIssue {
  return complain(
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'Required options must be placed before non-required options',
    [position],
  );
}

function wrongChoice(position: number, type: string): SchemaIssue {
  return complain('APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE', `Choice value must be a ${type}.`, [
    'choices',
    position,
    'value',
  ]);
}
