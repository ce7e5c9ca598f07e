import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { COMMAND_DESCRIPTION_LENGTH, COMMAND_NAME_LENGTH } from '../limits.ts';
import { localizations } from './autocomplete.ts';
import { commandOptions, slashName } from './command-option.ts';
import { text } from './text.ts';

/** A bit field: text, or a number where it is small enough for one. */
const permissions = z.union([z.string().regex(/^\d+$/), z.int().min(0)]).transform(String);

const shared = {
  name_localizations: localizations,
  description_localizations: localizations,
  default_member_permissions: permissions.nullable().default(null),
  dm_permission: z.boolean().nullable().optional(),
  nsfw: z.boolean().default(false),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullable().optional(),
  contexts: z.array(z.enum(InteractionContextType)).min(1).nullable().optional(),
};

const slashCommand = z.object({
  ...shared,
  type: z.literal(ApplicationCommandType.ChatInput),
  name: slashName,
  description: text(1, COMMAND_DESCRIPTION_LENGTH),
  options: commandOptions.exactOptional(),
});

const contextMenuCommand = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: text(1, COMMAND_NAME_LENGTH),
  description: text(0, 0).default(''),
});

/** Interactions > Application Commands > Create: a command without a type is a slash command. */
export const commandForm = z.preprocess(
  withType,
  z.discriminatedUnion('type', [slashCommand, contextMenuCommand]),
);

export type CommandForm = z.infer<typeof commandForm>;

function withType(body: unknown): unknown {
  const isUntyped = typeof body === 'object' && body !== null && !('type' in body);
  return isUntyped ? { ...body, type: ApplicationCommandType.ChatInput } : body;
}
