import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { invalidForm } from './form.ts';
import { COMMAND_TEXT_TOTAL } from './limits.ts';
import { APPLICATION_ID } from './people.ts';
import type { CommandForm } from './schema/command.ts';
import type { CommandOption } from './schema/command-option.ts';
import { lengthOf } from './schema/text.ts';
import { nextSnowflake } from './snowflake.ts';

/** Where the local application can be installed, which is where its commands are by default. */
const INSTALLED = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** A command as Discord answers it: with an id, a version and every default filled in. */
export function buildCommand(
  form: CommandForm,
  id: string,
  guildId: string | undefined,
): APIApplicationCommand {
  const isSlashCommand = form.type === ApplicationCommandType.ChatInput;
  return {
    id,
    application_id: APPLICATION_ID,
    version: nextSnowflake(),
    type: form.type,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description,
    description_localizations: form.description_localizations ?? null,
    default_permission: true,
    default_member_permissions: form.default_member_permissions,
    nsfw: form.nsfw,
    ...(guildId ? { guild_id: guildId } : globalOnly(form)),
    ...(isSlashCommand && form.options?.length && { options: form.options.map(buildOption) }),
  };
}

/** @throws DiscordError 50035 when the command has more text than Discord takes. */
export function refuseTooLarge(form: CommandForm, prefix: readonly PropertyKey[]): void {
  if (textLength(form) <= COMMAND_TEXT_TOTAL) return;
  const message = `Command exceeds maximum size (${COMMAND_TEXT_TOTAL})`;
  throw invalidForm([{ path: prefix, code: 'APPLICATION_COMMAND_TOO_LARGE', message }]);
}

/** Contexts count for commands of all guilds; a guild's own command is in that guild. */
function globalOnly({ contexts = null, integration_types, dm_permission }: CommandForm) {
  const inDirect = contexts?.includes(InteractionContextType.BotDM) ?? dm_permission ?? true;
  return { contexts, integration_types: integration_types ?? INSTALLED, dm_permission: inDirect };
}

/** Discord leaves out what is `false` or absent of an option. */
function buildOption(option: CommandOption): APIApplicationCommandOption {
  const built = Object.fromEntries(
    Object.entries(option).filter(([, value]) => value !== false && value !== undefined && value !== null),
  );
  const options = 'options' in option && option.options ? { options: option.options.map(buildOption) } : {};
  // The schema has checked the option; leaving out defaults does not change its type.
  return { ...built, ...options } as APIApplicationCommandOption;
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly options?: readonly Described[];
  readonly choices?: readonly Described[];
}

/** Names, descriptions and values; of a localized text the longest language counts. */
function textLength(node: Described): number {
  const own =
    longest(node.name, node.name_localizations) +
    longest(node.description ?? '', node.description_localizations) +
    lengthOf(typeof node.value === 'string' ? node.value : '');
  const children = [...(node.options ?? []), ...(node.choices ?? [])];
  return children.reduce((sum, child) => sum + textLength(child), own);
}

function longest(text: string, localizations: Described['name_localizations']): number {
  return Math.max(...[text, ...Object.values(localizations ?? {})].map(lengthOf));
}
