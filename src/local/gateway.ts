import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { applicationFlags } from './application.ts';
import { isDirect } from './channels.ts';
import { GatewayConnection, type GatewayDoor, type Identify, type Resume } from './gateway-connection.ts';
import { gatewayEvent } from './gateway-events.ts';
import { GatewaySession } from './gateway-session.ts';
import { guildCreate } from './guild.ts';
import { interactionPayload } from './interaction-payload.ts';
import type { LocalInteraction } from './interactions.ts';
import { APPLICATION_ID, botUser, GUILD_ID } from './people.ts';
import type { World } from './world.ts';

/** Intents that a bot gets only when its owner switched them on, which is not so here. */
const PRIVILEGED = Intents.GuildMembers | Intents.GuildPresences | Intents.MessageContent;
const KNOWN = Object.values(Intents).reduce<number>(
  (all, intent) => (typeof intent === 'number' ? all | intent : all),
  0,
);
const GATEWAY_VERSION = '10';

/** The event connection of the local Discord: lets clients in and tells them what happens. */
export class Gateway implements GatewayDoor {
  readonly #world: World;
  readonly #token: string;
  readonly #resumeUrl: () => string;
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, GatewaySession>();

  constructor(world: World, token: string, resumeUrl: () => string) {
    this.#world = world;
    this.#token = token;
    this.#resumeUrl = resumeUrl;
    world.feed.listen((event) => {
      const told = gatewayEvent(world, event);
      if (told) this.#tell(told.type, told.intent, told.data);
    });
  }

  /** Cuts every connection without a goodbye. The sessions stay, to be resumed. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** Takes over a WebSocket that was opened at the gateway's address. */
  accept(socket: WebSocket, parameters: URLSearchParams): void {
    const refusal = refusalOf(parameters);
    if (refusal !== undefined) socket.close(refusal);
    else this.#connect(socket);
  }

  #connect(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    new GatewayConnection(socket, this);
  }

  /** Interactions need no intent. */
  deliver(interaction: LocalInteraction): void {
    this.#tell(Events.InteractionCreate, 0, interactionPayload(this.#world, interaction));
  }

  identify({ token, intents, shard }: Identify): GatewaySession | Close {
    if (token !== this.#token) return Close.AuthenticationFailed;
    if (intents & ~KNOWN) return Close.InvalidIntents;
    if (intents & PRIVILEGED) return Close.DisallowedIntents;
    if (shard && shard[0] >= shard[1]) return Close.InvalidShard;
    const session = new GatewaySession(intents);
    this.#sessions.set(session.id, session);
    return session;
  }

  resume({ token, session_id, seq }: Resume): GatewaySession | Close | undefined {
    if (token !== this.#token) return Close.AuthenticationFailed;
    const session = this.#sessions.get(session_id);
    return session && seq > session.sequence ? Close.InvalidSeq : session;
  }

  begin(session: GatewaySession): void {
    session.dispatch(Events.Ready, {
      v: Number(GATEWAY_VERSION),
      user: { ...botUser, verified: true, mfa_enabled: false, email: null },
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#resumeUrl(),
      shard: [0, 1],
      application: { id: APPLICATION_ID, flags: applicationFlags },
    });
    if (session.intents & Intents.Guilds) {
      const channels = this.#world.channels.filter((channel) => !isDirect(channel));
      session.dispatch(Events.GuildCreate, guildCreate(channels));
    }
  }

  end(session: GatewaySession): void {
    this.#sessions.delete(session.id);
  }

  #tell(type: Events, intent: number, data: object): void {
    for (const session of this.#sessions.values()) {
      if ((session.intents & intent) === intent) session.dispatch(type, data);
    }
  }
}

/** Discord also speaks ETF and compresses; the client asks for neither unless it is told to. */
function refusalOf(parameters: URLSearchParams): Close | undefined {
  if ((parameters.get('v') ?? GATEWAY_VERSION) !== GATEWAY_VERSION) return Close.InvalidAPIVersion;
  const isPlain = (parameters.get('encoding') ?? 'json') === 'json' && !parameters.has('compress');
  return isPlain ? undefined : Close.DecodeError;
}
