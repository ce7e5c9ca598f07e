import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { STRING_OPTION_LENGTH } from './limits.ts';
import type { PageOptions } from './page-protocol.ts';
import { lengthOf } from './schema/text.ts';

/** An option of an interaction, as the bot gets it. */
export interface GivenOption {
  readonly name: string;
  readonly type: OptionType;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly GivenOption[];
}

export type ReadOptions =
  | { readonly ok: true; readonly options: readonly GivenOption[] }
  | { readonly ok: false; readonly reason: string };

/** What a person typed into a command. */
export interface TypedCommand {
  /** Subcommand names after the command's own. */
  readonly subcommands: readonly string[];
  readonly values: PageOptions;
  /** The option they are typing in, when the bot is asked for suggestions. */
  readonly focused?: string | undefined;
}

/** The options as the bot gets them, or why Discord's own client would not send the command. */
export function readOptions(command: APIApplicationCommand, typed: TypedCommand): ReadOptions {
  return readLevel(command.options ?? [], typed.subcommands, typed);
}

function readLevel(
  options: readonly APIApplicationCommandOption[],
  [name, ...rest]: readonly string[],
  typed: TypedCommand,
): ReadOptions {
  const nested = options.filter(isNested);
  if (nested.length === 0) return name === undefined ? readValues(options, typed) : unknown(name);
  const chosen = nested.find((one) => one.name === name);
  if (!chosen) return name === undefined ? refused('Choose a subcommand.') : unknown(name);
  const inner = readLevel(chosen.options ?? [], rest, typed);
  if (!inner.ok) return inner;
  return { ok: true, options: [{ name: chosen.name, type: chosen.type, options: inner.options }] };
}

function readValues(
  options: readonly APIApplicationCommandOption[],
  { values, focused }: TypedCommand,
): ReadOptions {
  const names = options.map(({ name }) => name);
  const stranger = Object.keys(values).find((name) => !names.includes(name));
  if (stranger !== undefined) return unknown(stranger);
  const problem = focused === undefined ? options.map(problemWith(values)).find(Boolean) : undefined;
  if (problem) return refused(problem);
  return { ok: true, options: options.flatMap((option) => given(option, values, focused)) };
}

function given(
  { name, type }: APIApplicationCommandOption,
  values: PageOptions,
  focused: string | undefined,
): readonly GivenOption[] {
  const isFocused = name === focused;
  const value = values[name] ?? '';
  if (value === '' && !isFocused) return [];
  return [{ name, type, value, ...(isFocused && { focused: true }) }];
}

/** Discord's client checks these before it sends anything. */
function problemWith(values: PageOptions) {
  return (option: APIApplicationCommandOption): string | undefined => {
    const value = values[option.name];
    if (value === undefined || value === '')
      return option.required ? `${option.name}: this option is required.` : undefined;
    const problem =
      typeProblem(option, value) ?? choiceProblem(option, value) ?? boundsProblem(option, value);
    return problem && `${option.name}: ${problem}`;
  };
}

const TYPE_OF_VALUE = {
  [OptionType.Boolean]: 'boolean',
  [OptionType.Integer]: 'number',
  [OptionType.Number]: 'number',
} as const;

function typeProblem(
  { type }: APIApplicationCommandOption,
  value: string | number | boolean,
): string | undefined {
  const expected = type in TYPE_OF_VALUE ? TYPE_OF_VALUE[type as keyof typeof TYPE_OF_VALUE] : 'string';
  if (typeof value !== expected) return `this must be a ${expected}.`;
  return type === OptionType.Integer && !Number.isInteger(value) ? 'this must be a whole number.' : undefined;
}

function choiceProblem(
  option: APIApplicationCommandOption,
  value: string | number | boolean,
): string | undefined {
  if (!('choices' in option) || !option.choices?.length) return undefined;
  const isChoice = option.choices.some((choice) => choice.value === value);
  return isChoice ? undefined : 'choose one of the choices.';
}

function boundsProblem(
  option: APIApplicationCommandOption,
  value: string | number | boolean,
): string | undefined {
  if (option.type === OptionType.String && typeof value === 'string') {
    const { min_length: min = 0, max_length: max = STRING_OPTION_LENGTH } = option;
    return within(lengthOf(value), min, max) ? undefined : `this must have ${min} to ${max} characters.`;
  }
  if (!('min_value' in option || 'max_value' in option) || typeof value !== 'number') return undefined;
  const { min_value: min = -Infinity, max_value: max = Infinity } = option;
  return within(value, min, max) ? undefined : `this must be from ${min} to ${max}.`;
}

function within(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function isNested(option: APIApplicationCommandOption): option is APIApplicationCommandOption & {
  type: OptionType.Subcommand | OptionType.SubcommandGroup;
  options?: APIApplicationCommandOption[];
} {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

function unknown(name: string): ReadOptions {
  return refused(`There is no option or subcommand "${name}".`);
}

function refused(reason: string): ReadOptions {
  return { ok: false, reason };
}
