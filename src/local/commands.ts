import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { buildCommand, refuseTooLarge } from './build-command.ts';
import { tooManyCommands, unknownCommand } from './discord-error.ts';
import { invalidForm, parseForm } from './form.ts';
import { CONTEXT_MENU_COMMANDS_PER_TYPE, SLASH_COMMANDS } from './limits.ts';
import { type CommandForm, commandForm } from './schema/command.ts';
import { nextSnowflake } from './snowflake.ts';

/** The commands of the application, for every guild (no guild id) or for one. */
export class Commands {
  readonly #scopes = new Map<string | undefined, readonly APIApplicationCommand[]>();
  readonly #changed: (commands: readonly APIApplicationCommand[]) => void;

  constructor(changed: (commands: readonly APIApplicationCommand[]) => void) {
    this.#changed = changed;
  }

  /** Every command there is, whichever scope it has. */
  all(): readonly APIApplicationCommand[] {
    return [...this.#scopes.values()].flat();
  }

  list(guildId?: string): readonly APIApplicationCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** @throws DiscordError 10063 */
  get(id: string, guildId?: string): APIApplicationCommand {
    const command = this.list(guildId).find((one) => one.id === id);
    if (!command) throw unknownCommand();
    return command;
  }

  /** Creates a command, or overwrites the one of the same type and name, as Discord does. */
  upsert(body: unknown, guildId?: string): { command: APIApplicationCommand; isNew: boolean } {
    const form = parseForm(commandForm, body);
    refuseTooLarge(form, []);
    const old = findSame(this.list(guildId), form);
    const command = buildCommand(form, old?.id ?? nextSnowflake(), guildId);
    this.#set([...this.list(guildId).filter((one) => one !== old), command], guildId);
    return { command, isNew: !old };
  }

  /** Changes the fields that the body names. */
  edit(id: string, body: unknown, guildId?: string): APIApplicationCommand {
    const old = this.get(id, guildId);
    const form = parseForm(commandForm, { ...old, ...parseForm(z.looseObject({}), body), type: old.type });
    refuseTooLarge(form, []);
    const command = buildCommand(form, id, guildId);
    this.#set(
      this.list(guildId).map((one) => (one.id === id ? command : one)),
      guildId,
    );
    return command;
  }

  delete(id: string, guildId?: string): void {
    const command = this.get(id, guildId);
    this.#set(
      this.list(guildId).filter((one) => one !== command),
      guildId,
    );
  }

  /** Replaces all commands of a scope; those of the same type and name keep their id. */
  overwrite(body: unknown, guildId?: string): readonly APIApplicationCommand[] {
    const forms = parseForm(z.array(commandForm), body);
    refuseDuplicates(forms);
    for (const [position, form] of forms.entries()) refuseTooLarge(form, [position]);
    const old = this.list(guildId);
    const commands = forms.map((form) =>
      buildCommand(form, findSame(old, form)?.id ?? nextSnowflake(), guildId),
    );
    this.#set(commands, guildId);
    return commands;
  }

  #set(commands: readonly APIApplicationCommand[], guildId: string | undefined): void {
    refuseTooMany(commands);
    this.#scopes.set(guildId, commands);
    this.#changed(this.all());
  }
}

function findSame(
  commands: readonly APIApplicationCommand[],
  { type, name }: CommandForm,
): APIApplicationCommand | undefined {
  return commands.find((one) => one.type === type && one.name === name);
}

function refuseDuplicates(forms: readonly CommandForm[]): void {
  const isRepeated = ({ type, name }: CommandForm, position: number) =>
    forms.findIndex((one) => one.type === type && one.name === name) < position;
  const complaints = [...forms.entries()]
    .filter(([position, form]) => isRepeated(form, position))
    .map(([position]) => ({
      path: [position],
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    }));
  if (complaints.length > 0) throw invalidForm(complaints);
}

function refuseTooMany(commands: readonly APIApplicationCommand[]): void {
  for (const type of [
    ApplicationCommandType.ChatInput,
    ApplicationCommandType.User,
    ApplicationCommandType.Message,
  ]) {
    const limit = type === ApplicationCommandType.ChatInput ? SLASH_COMMANDS : CONTEXT_MENU_COMMANDS_PER_TYPE;
    if (commands.filter((one) => one.type === type).length > limit) throw tooManyCommands(limit);
  }
}
