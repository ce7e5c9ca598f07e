import { z } from 'zod';
import { CHOICE_NAME_LENGTH, CHOICE_STRING_VALUE_LENGTH, COMMAND_CHOICES } from '../limits.ts';
import { list, text } from './text.ts';

export const localizations = z.record(z.string(), z.string()).nullable().optional();

/** A choice of an option, and of an autocomplete answer; `value` is what the bot is told. */
export const choice = z.object({
  name: text(1, CHOICE_NAME_LENGTH),
  name_localizations: localizations,
  value: z.union([text(1, CHOICE_STRING_VALUE_LENGTH), z.number()]),
});

/** Interactions > Receiving and Responding > Autocomplete. */
export const autocompleteForm = z.object({ choices: list(choice, 0, COMMAND_CHOICES) });
