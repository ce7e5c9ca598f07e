import { randomBytes } from 'node:crypto';
import { answerHealth, isHealthRequest } from '../discord/health-server.ts';
import { StartError } from '../discord/start-error.ts';
import { isLoopback } from './access.ts';
import { Api, type Exchange } from './api.ts';
import { GENERAL_CHANNEL_ID } from './channels.ts';
import { Commands } from './commands.ts';
import { addFirstMessages } from './first-messages.ts';
import { Gateway } from './gateway.ts';
import { openServer, type RunningServer } from './http-server.ts';
import { Interactions, type InteractionTimes } from './interactions.ts';
import type { LocalState } from './local-state.ts';
import { LocalUser } from './local-user.ts';
import type { Person } from './page-protocol.ts';
import { servePage } from './page-server.ts';
import { connectPage } from './page-socket.ts';
import { APPLICATION_ID, people } from './people.ts';
import { PersonActions } from './person-actions.ts';
import { Router } from './router.ts';
import { botRoutes } from './routes/bot-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { commandRoutes } from './routes/command-routes.ts';
import { guildRoutes } from './routes/guild-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { messageRoutes } from './routes/message-routes.ts';
import { World } from './world.ts';

export interface LocalDiscordOptions {
  /** A loopback address. */
  readonly host: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** Shorter times than Discord's, for tests of what comes too late. */
  readonly times?: InteractionTimes;
  /** Whether the bot is connected, for `GET /health`. */
  readonly isReady?: () => boolean;
  /** Is told of every request of the bot. */
  readonly observe?: (exchange: Exchange) => void;
}

/** A small Discord in this process. */
export interface LocalDiscord {
  /** The address of the API without a version, as `DISCORD_API_URL` has it. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly pageUrl: string;
  /** Someone to act as in the general channel, for tests. */
  user(role: Person['role']): LocalUser;
  /** Cuts every connection of the gateway, as a bad network does. */
  dropGateway(): void;
  close(): Promise<void>;
}

/**
 * Starts a Discord for people without an account: the real client of the bot logs in to it, and its page
 * shows what Discord would. Nothing leaves this computer, and nothing is kept.
 *
 * @throws StartError when it cannot open at this address.
 */
export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const { host, port } = options;
  if (!isLoopback(host)) throw new StartError(`${NOT_HERE} HTTP_HOST is ${host}; make it 127.0.0.1.`);
  const local = build(options);
  const server = await openServer(host, port, local.doors).catch((cause: unknown) => {
    throw new StartError(`The local Discord cannot open port ${port} of ${host}.`, { cause });
  });
  const address = `${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  local.state.world.address = address;
  return running(local, server, address);
}

const NOT_HERE =
  'Without a DISCORD_TOKEN the bot runs in a local Discord, which opens for this computer only.';

interface Built {
  readonly token: string;
  readonly state: LocalState;
  readonly gateway: Gateway;
  readonly actions: ReadonlyMap<string, PersonActions>;
  readonly doors: Parameters<typeof openServer>[2];
}

function build({ times, observe, isReady = () => false }: LocalDiscordOptions): Built {
  const token = makeToken();
  const world = new World();
  addFirstMessages(world);
  const gatewayUrl = (): string => `ws://${world.address}/gateway`;
  const gateway = new Gateway(world, token, gatewayUrl);
  const interactions = new Interactions((interaction) => gateway.deliver(interaction), times);
  const commands = new Commands((all) => world.feed.tell({ type: 'commands', commands: all }));
  const state: LocalState = { world, commands, interactions };
  const actions = new Map(people.map((person) => [person.id, new PersonActions(person, state)]));
  const api = new Api(new Router(routes(gatewayUrl), token), state, observe);
  const doors: Built['doors'] = {
    request: async (request, response, url) => {
      if (isHealthRequest(request)) answerHealth(response, isReady());
      else if (url.pathname.startsWith('/api/')) await api.handle(request, response, url);
      else await servePage(world, request, response, url);
    },
    gateway: (socket, url) => gateway.accept(socket, url.searchParams),
    page: (socket) => connectPage(socket, state, (personId) => actions.get(personId)),
  };
  return { token, state, gateway, actions, doors };
}

function running(
  { token, state, gateway, actions }: Built,
  server: RunningServer,
  address: string,
): LocalDiscord {
  return {
    apiUrl: `http://${address}/api`,
    token,
    applicationId: APPLICATION_ID,
    pageUrl: `http://${address}/`,
    user: (role) => userOf(role, actions, state.world),
    dropGateway: () => gateway.drop(),
    close: () => {
      state.interactions.close();
      return server.close();
    },
  };
}

function userOf(role: Person['role'], actions: ReadonlyMap<string, PersonActions>, world: World): LocalUser {
  const found = [...actions.values()].find(({ person }) => person.role === role);
  if (!found) throw new RangeError(`There is no ${role} in the local guild.`);
  return new LocalUser(found, world, GENERAL_CHANNEL_ID);
}

function routes(gatewayUrl: () => string) {
  return [
    ...botRoutes(gatewayUrl),
    ...commandRoutes,
    ...guildRoutes,
    ...channelRoutes,
    ...messageRoutes,
    ...interactionRoutes,
  ];
}

/** Looks like a token of Discord: the id of the bot, a time and a secret. */
function makeToken(): string {
  const secret = randomBytes(27).toString('base64url');
  return [Buffer.from(APPLICATION_ID).toString('base64url'), 'local0', secret].join('.');
}
