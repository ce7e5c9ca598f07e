import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';
import { z } from 'zod';

/**
 * A command as Discord would return it, with the defaults that Discord fills in and without what only
 * Discord knows (ids, versions), so that what is registered can be compared with what should be.
 */
export function normaliseCommand(command: unknown): unknown {
  return Command.parse(command);
}

const Localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((all) => (all && Object.keys(all).length > 0 ? sortKeys(all) : null));

const Choice = z.object({
  name: z.string(),
  name_localizations: Localizations,
  value: z.union([z.string(), z.number()]),
});

const Option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: orDefault(z.boolean(), false),
  autocomplete: orDefault(z.boolean(), false),
  choices: orDefault(z.array(Choice), []),
  channel_types: orDefault(z.array(z.number()), []),
  min_value: orDefault(z.number(), null),
  max_value: orDefault(z.number(), null),
  min_length: orDefault(z.number(), null),
  max_length: orDefault(z.number(), null),
  get options(): z.ZodType {
    return orDefault(z.array(Option), []);
  },
});

const Command = z.object({
  type: orDefault(z.number(), ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: Localizations,
  description: orDefault(z.string(), ''),
  description_localizations: Localizations,
  options: orDefault(z.array(Option), []),
  default_member_permissions: orDefault(z.string(), null),
  nsfw: orDefault(z.boolean(), false),
  integration_types: orDefault(z.array(z.number()), [ApplicationIntegrationType.GuildInstall]).transform(
    sorted,
  ),
  contexts: orDefault(z.array(z.number()), null).transform((contexts) => contexts && sorted(contexts)),
});

/** Discord leaves a field out, or sends `null`, where it has its default. */
function orDefault<T extends z.ZodType, D>(schema: T, fallback: D) {
  return schema.nullish().transform((value): z.output<T> | D => value ?? fallback);
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

function sortKeys(all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
