import { z } from 'zod';
import { application } from '../application.ts';
import { unknownUser } from '../discord-error.ts';
import { parseForm } from '../form.ts';
import { guild } from '../guild.ts';
import { botUser, findPerson, findUser } from '../people.ts';
import { type ApiAnswer, ok, parameter, type Route } from '../router.ts';
import { snowflake } from '../schema/text.ts';

/** Discord lets a bot identify a thousand times a day: Events > Gateway > Session Start Limit. */
const SESSION_STARTS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const me = (): ApiAnswer =>
  ok({ ...botUser, verified: true, email: null, mfa_enabled: false, locale: 'en-US' });

/** Who the bot is and where it connects. */
export function botRoutes(gatewayUrl: () => string): readonly Route[] {
  return [
    { method: 'GET', path: '/gateway', isOpen: true, answer: () => ok({ url: gatewayUrl() }) },
    { method: 'GET', path: '/gateway/bot', answer: () => ok(gatewayForBots(gatewayUrl())) },
    { method: 'GET', path: '/applications/@me', answer: () => ok(application()) },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => ok(application()) },
    { method: 'GET', path: '/users/@me', answer: me },
    { method: 'GET', path: '/users/@me/guilds', answer: () => ok([partialGuild()]) },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer: ({ body }, { world }) => {
        const { recipient_id } = parseForm(z.object({ recipient_id: snowflake }), body);
        if (!findPerson(recipient_id)) throw unknownUser();
        return ok(world.directChannel(recipient_id));
      },
    },
    {
      method: 'GET',
      path: '/users/{user_id}',
      answer: (request) => {
        const user = findUser(parameter(request, 'user_id'));
        if (!user) throw unknownUser();
        return ok(user);
      },
    },
  ];
}

function gatewayForBots(url: string): object {
  const session_start_limit = {
    total: SESSION_STARTS,
    remaining: SESSION_STARTS,
    reset_after: DAY_MS,
    max_concurrency: 1,
  };
  return { url, shards: 1, session_start_limit };
}

function partialGuild(): object {
  const { id, name, icon, banner, features } = guild();
  return { id, name, icon, banner, owner: false, permissions: '0', features };
}
