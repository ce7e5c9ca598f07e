import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from './command.ts';
import { normaliseCommand } from './normalise-command.ts';

/**
 * Tells Discord about the commands, unless it knows them already: overwriting is limited to 200 new
 * commands a day, and clients fetch the list again after each change. True where it was told.
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = Registered.parse(await rest.get(route, { query }));
  const wanted = commands.map(({ registration }) => registration);
  if (areSame(known, wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

const Registered = z.array(z.looseObject({ name: z.string() }));

function areSame(known: readonly { name: string }[], wanted: readonly { name: string }[]): boolean {
  return isDeepStrictEqual(normaliseAll(known), normaliseAll(wanted));
}

/** Discord keeps no order among commands; that of options is shown to people. */
function normaliseAll(commands: readonly { name: string }[]): readonly unknown[] {
  return commands.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(normaliseCommand);
}
