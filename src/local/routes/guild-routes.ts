import { isDirect, isThread } from '../channels.ts';
import { unknownGuild, unknownMember } from '../discord-error.ts';
import { guild } from '../guild.ts';
import { BOT_ID, findMember, GUILD_ID, roles } from '../people.ts';
import { type ApiAnswer, type ApiRequest, ok, parameter, type Route } from '../router.ts';
import type { World } from '../world.ts';

/** Resources > Guild, as far as a bot with commands reads it. */
export const guildRoutes: readonly Route[] = [
  guildRoute('', () => ok(guild())),
  guildRoute('/roles', () => ok(roles)),
  guildRoute('/channels', (_, world) =>
    ok(world.channels.filter((channel) => !isDirect(channel) && !isThread(channel))),
  ),
  guildRoute('/threads/active', (_, world) => ok({ threads: world.channels.filter(isThread), members: [] })),
  guildRoute('/members/{user_id}', (request) => ok(memberOf(parameter(request, 'user_id')))),
];

function guildRoute(path: string, answer: (request: ApiRequest, world: World) => ApiAnswer): Route {
  return {
    method: 'GET',
    path: `/guilds/{guild_id}${path}`,
    answer: (request, { world }) => {
      if (parameter(request, 'guild_id') !== GUILD_ID) throw unknownGuild();
      return answer(request, world);
    },
  };
}

function memberOf(userId: string): object {
  const member = findMember(userId === '@me' ? BOT_ID : userId);
  if (!member) throw unknownMember();
  return member;
}
