import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { PageOptions } from '../page-protocol.ts';
import { OPTION } from './discord-numbers.ts';

/** What stands in the field of an option: the words, and the value behind them if a choice was picked. */
export interface FieldContent {
  readonly text: string;
  readonly chosen: string | number | null;
}

/** A choice as people see it and as the bot gets it. */
export interface NamedValue {
  readonly name: string;
  readonly value: string | number;
}

interface Problem {
  readonly option: string;
  readonly sentence: string;
}

/** The values that can be sent, and what keeps the others from it. */
export interface ReadOptions {
  readonly options: PageOptions;
  readonly problems: readonly Problem[];
}

/**
 * Turns filled-in fields into option values, or says in words what keeps them from being sent.
 * `listed` names the options that take one of a fixed list, and the list.
 */
export function readOptions(
  options: readonly APIApplicationCommandBasicOption[],
  contents: ReadonlyMap<string, FieldContent>,
  listed: ReadonlyMap<string, readonly NamedValue[]>,
): ReadOptions {
  const values: [string, string | number | boolean][] = [];
  const problems: Problem[] = [];
  for (const option of options) {
    const read = readOption(option, contents.get(option.name), listed.get(option.name));
    if (read === null) continue;
    if (typeof read === 'object') problems.push({ option: option.name, sentence: read.problem });
    else values.push([option.name, read]);
  }
  return { options: Object.fromEntries(values), problems };
}

type Read = string | number | boolean | { readonly problem: string } | null;

function readOption(
  option: APIApplicationCommandBasicOption,
  content: FieldContent | undefined,
  listed: readonly NamedValue[] | undefined,
): Read {
  if (content === undefined || content.text.trim() === '') {
    return option.required ? { problem: `Fill in “${option.name}” to send this command.` } : null;
  }
  if (listed !== undefined) return readListed(option, content, listed);
  if (content.chosen !== null) return content.chosen;
  if (option.type === OPTION.integer || option.type === OPTION.number)
    return readNumber(option, content.text);
  if (option.type === OPTION.string) return readText(option, content.text.trim());

  return content.text.trim();
}

function readListed(
  { type, name }: APIApplicationCommandBasicOption,
  { text, chosen }: FieldContent,
  listed: readonly NamedValue[],
): Read {
  const match = listed.find(
    (choice) => choice.value === chosen || choice.name.toLowerCase() === text.trim().toLowerCase(),
  );
  if (match === undefined) return { problem: `Pick one of the listed choices for “${name}”.` };

  return type === OPTION.boolean ? match.value === 'true' : match.value;
}

function readNumber(option: APIApplicationCommandBasicOption, text: string): Read {
  const value = Number(text);
  const isWhole = option.type !== OPTION.integer || Number.isInteger(value);
  if (!Number.isFinite(value) || !isWhole) return { problem: `“${option.name}” takes a number.` };

  const { min, max } = numberLimits(option);
  if (value < min) return { problem: `“${option.name}” must be at least ${min}.` };
  return value > max ? { problem: `“${option.name}” must be at most ${max}.` } : value;
}

function numberLimits(option: APIApplicationCommandBasicOption): { min: number; max: number } {
  return {
    min: ('min_value' in option ? option.min_value : undefined) ?? Number.NEGATIVE_INFINITY,
    max: ('max_value' in option ? option.max_value : undefined) ?? Number.POSITIVE_INFINITY,
  };
}

function readText(option: APIApplicationCommandBasicOption, text: string): Read {
  const { min, max } = lengthLimits(option);
  if (text.length < min) return { problem: `“${option.name}” needs at least ${min} characters.` };
  return text.length > max ? { problem: `“${option.name}” takes at most ${max} characters.` } : text;
}

/** https://docs.discord.com/developers/interactions/application-commands: 6,000 unless the option says less. */
const LONGEST_TEXT = 6000;

function lengthLimits(option: APIApplicationCommandBasicOption): { min: number; max: number } {
  return {
    min: ('min_length' in option ? option.min_length : undefined) ?? 0,
    max: ('max_length' in option ? option.max_length : undefined) ?? LONGEST_TEXT,
  };
}
