import type { Commands } from '../commands.ts';
import { unknownApplication, unknownGuild } from '../discord-error.ts';
import { APPLICATION_ID, GUILD_ID } from '../people.ts';
import { type ApiAnswer, type ApiRequest, created, noContent, ok, parameter, type Route } from '../router.ts';

interface Scope {
  readonly commands: Commands;
  readonly guildId: string | undefined;
}

/** Interactions > Application Commands, for every guild and for one. */
export const commandRoutes: readonly Route[] = [
  ...routesOf('/applications/{application_id}/commands'),
  ...routesOf('/applications/{application_id}/guilds/{guild_id}/commands'),
];

function routesOf(list: string): readonly Route[] {
  const one = `${list}/{command_id}`;
  const scoped =
    (answer: (request: ApiRequest, scope: Scope) => ApiAnswer): Route['answer'] =>
    (request, { commands }) =>
      answer(request, { commands, guildId: guildOf(request) });
  return [
    { method: 'GET', path: list, answer: scoped((_, { commands, guildId }) => ok(commands.list(guildId))) },
    { method: 'POST', path: list, answer: scoped(create) },
    {
      method: 'PUT',
      path: list,
      answer: scoped(({ body }, { commands, guildId }) => ok(commands.overwrite(body, guildId))),
    },
    {
      method: 'GET',
      path: one,
      answer: scoped((request, { commands, guildId }) => ok(commands.get(idOf(request), guildId))),
    },
    {
      method: 'PATCH',
      path: one,
      answer: scoped((request, { commands, guildId }) =>
        ok(commands.edit(idOf(request), request.body, guildId)),
      ),
    },
    { method: 'DELETE', path: one, answer: scoped(remove) },
  ];
}

function create({ body }: ApiRequest, { commands, guildId }: Scope): ApiAnswer {
  const { command, isNew } = commands.upsert(body, guildId);
  return isNew ? created(command) : ok(command);
}

function remove(request: ApiRequest, { commands, guildId }: Scope): ApiAnswer {
  commands.delete(idOf(request), guildId);
  return noContent();
}

function idOf(request: ApiRequest): string {
  return parameter(request, 'command_id');
}

/** @throws DiscordError when the application or the guild is not the local one. */
function guildOf({ parameters }: ApiRequest): string | undefined {
  if (parameters['application_id'] !== APPLICATION_ID) throw unknownApplication();
  const guildId = parameters['guild_id'];
  if (guildId !== undefined && guildId !== GUILD_ID) throw unknownGuild();
  return guildId;
}
