import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Dispatch, GatewaySession } from './gateway-session.ts';
import { GATEWAY_PAYLOAD_BYTES, HEARTBEAT_INTERVAL_MS } from './limits.ts';
import { parseJson } from './parse-json.ts';

/** A client may miss one heartbeat; then its connection counts as dead. */
const PATIENCE_MS = 2 * HEARTBEAT_INTERVAL_MS;

const payload = z.object({ op: z.int(), d: z.unknown().optional() });

const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.looseObject({}),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

export type Identify = z.infer<typeof identify>;
export type Resume = z.infer<typeof resume>;

/** What the gateway decides for a connection. A number is the code it closes with. */
export interface GatewayDoor {
  identify(identify: Identify): GatewaySession | Close;
  /** `undefined`: the session cannot be resumed, and the client has to identify again. */
  resume(resume: Resume): GatewaySession | Close | undefined;
  /** The client has its session; the first events can go out. */
  begin(session: GatewaySession): void;
  /** The client said that it will not come back. */
  end(session: GatewaySession): void;
}

/** One WebSocket of a client: Events > Gateway > Connection Lifecycle. */
export class GatewayConnection {
  readonly #socket: WebSocket;
  readonly #door: GatewayDoor;
  readonly #dispatch = (dispatch: Dispatch): void => this.#send(dispatch);
  #session: GatewaySession | undefined;
  #deadline: NodeJS.Timeout;

  constructor(socket: WebSocket, door: GatewayDoor) {
    this.#socket = socket;
    this.#door = door;
    this.#deadline = this.#startDeadline();
    socket.on('message', (data) => this.#receive(data));
    socket.on('close', (code) => this.#closed(code));
    this.#send({ op: Op.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS, _trace: [] } });
  }

  #receive(data: RawData): void {
    const refusal = this.#handle(String(data));
    if (refusal !== undefined) this.#close(refusal);
  }

  /** @returns the code to close with, when the client broke a rule. */
  #handle(text: string): Close | undefined {
    const parsed = payload.safeParse(parseJson(text));
    if (!parsed.success || Buffer.byteLength(text) > GATEWAY_PAYLOAD_BYTES) return Close.DecodeError;
    const { op, d } = parsed.data;
    switch (op) {
      case Op.Heartbeat:
        return this.#heartbeat();
      case Op.Identify:
        return this.#identify(d);
      case Op.Resume:
        return this.#resume(d);
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
      case Op.RequestGuildMembers:
      case Op.RequestSoundboardSounds:
        return this.#session ? undefined : Close.NotAuthenticated;
      default:
        return Close.UnknownOpcode;
    }
  }

  #heartbeat(): undefined {
    clearTimeout(this.#deadline);
    this.#deadline = this.#startDeadline();
    this.#send({ op: Op.HeartbeatAck });
  }

  #identify(data: unknown): Close | undefined {
    if (this.#session) return Close.AlreadyAuthenticated;
    const parsed = identify.safeParse(data);
    if (!parsed.success) return Close.DecodeError;
    const session = this.#door.identify(parsed.data);
    if (typeof session === 'number') return session;
    this.#begin(session);
    this.#door.begin(session);
    return undefined;
  }

  #resume(data: unknown): Close | undefined {
    if (this.#session) return Close.AlreadyAuthenticated;
    const parsed = resume.safeParse(data);
    if (!parsed.success) return Close.DecodeError;
    const session = this.#door.resume(parsed.data);
    if (typeof session === 'number') return session;
    const missed = session?.missedSince(parsed.data.seq);
    if (session && missed) this.#resumeWith(session, missed);
    else this.#send({ op: Op.InvalidSession, d: false });
    return undefined;
  }

  #resumeWith(session: GatewaySession, missed: readonly Dispatch[]): void {
    for (const dispatch of missed) this.#send(dispatch);
    this.#begin(session);
    session.dispatch(GatewayDispatchEvents.Resumed, { _trace: [] });
  }

  #begin(session: GatewaySession): void {
    this.#session = session;
    session.attach(this.#dispatch);
  }

  #closed(code: number): void {
    clearTimeout(this.#deadline);
    if (!this.#session) return;
    this.#session.detach(this.#dispatch);
    // Codes 1000 and 1001 end a session: Events > Gateway > Initiating a Disconnect.
    if (code === 1000 || code === 1001) this.#door.end(this.#session);
    this.#session = undefined;
  }

  #startDeadline(): NodeJS.Timeout {
    return setTimeout(() => this.#close(Close.SessionTimedOut), PATIENCE_MS).unref();
  }

  #send(message: object): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #close(code: Close): void {
    this.#socket.close(code, CLOSE_REASONS[code]);
  }
}

const CLOSE_REASONS: Partial<Record<Close, string>> = {
  [Close.UnknownOpcode]: 'Unknown opcode.',
  [Close.DecodeError]: 'Error while decoding payload.',
  [Close.NotAuthenticated]: 'Not authenticated.',
  [Close.AuthenticationFailed]: 'Authentication failed.',
  [Close.AlreadyAuthenticated]: 'Already authenticated.',
  [Close.InvalidSeq]: 'Invalid seq.',
  [Close.SessionTimedOut]: 'Session timed out.',
  [Close.InvalidShard]: 'Invalid shard.',
  [Close.InvalidAPIVersion]: 'Invalid API version.',
  [Close.InvalidIntents]: 'Invalid intent(s).',
  [Close.DisallowedIntents]: 'Disallowed intent(s).',
};
