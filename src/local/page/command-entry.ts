import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Person } from '../page-protocol.ts';
import { COMMAND, IN_GUILD, OPTION } from './discord-numbers.ts';

/** A slash command as people pick it: a subcommand is an entry of its own. */
export interface CommandEntry {
  /** `['moderator', 'lookup']` for `/moderator lookup`. */
  readonly path: readonly string[];
  readonly description: string;
  /** Those that must be filled in come first. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The permission a moderator of the local Discord has. https://docs.discord.com/developers/topics/permissions */
const MANAGE_MESSAGES = 1n << 13n;

/** Discord hides a command where it is not meant to be used, and from people it is not meant for. */
function canUse(command: APIApplicationCommand, person: Person): boolean {
  return (command.contexts?.includes(IN_GUILD) ?? true) && hasPermission(command, person);
}

/** Every permission the command asks for is needed; `0` leaves administrators only. */
function hasPermission(
  { default_member_permissions: needed }: APIApplicationCommand,
  { role }: Person,
): boolean {
  if (needed === null || needed === undefined || role === 'administrator') return true;

  const held = role === 'moderator' ? MANAGE_MESSAGES : 0n;
  return BigInt(needed) !== 0n && (BigInt(needed) & held) === BigInt(needed);
}

export function slashEntries(
  commands: readonly APIApplicationCommand[],
  person: Person,
): readonly CommandEntry[] {
  return commands
    .filter((command) => command.type === COMMAND.slash && canUse(command, person))
    .flatMap((command) => entriesUnder([command.name], command.description, command.options ?? []))
    .sort((a, b) => entryName(a).localeCompare(entryName(b)));
}

/** The names of the commands that act on a message, such as "Answer this". */
export function messageCommands(
  commands: readonly APIApplicationCommand[],
  person: Person,
): readonly string[] {
  return commands
    .filter((command) => command.type === COMMAND.message && canUse(command, person))
    .map(({ name }) => name);
}

export function entryName({ path }: CommandEntry): string {
  return `/${path.join(' ')}`;
}

/** Entries whose name begins like what was typed, then those that hold it somewhere. */
export function matchEntries(entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] {
  const wanted = typed.toLowerCase();
  const begins = entries.filter((entry) => entryName(entry).startsWith(wanted));
  const holds = entries.filter(
    (entry) => entryName(entry).includes(wanted.slice(1)) && !begins.includes(entry),
  );
  return [...begins, ...holds];
}

function entriesUnder(
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly CommandEntry[] {
  const basic = options.filter(isBasic);
  if (basic.length === options.length) return [{ path, description, options: requiredFirst(basic) }];

  return options.flatMap((option) =>
    isBasic(option) ? [] : entriesUnder([...path, option.name], option.description, option.options ?? []),
  );
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== OPTION.subcommand && option.type !== OPTION.subcommandGroup;
}

function requiredFirst(
  options: readonly APIApplicationCommandBasicOption[],
): readonly APIApplicationCommandBasicOption[] {
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)];
}
