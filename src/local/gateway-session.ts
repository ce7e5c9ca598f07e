import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';

/** How many events wait for a client that lost its connection; an older session cannot be resumed. */
const BUFFERED_EVENTS = 500;

export interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** One identified client. It outlives its connection, so that the client can resume. */
export class GatewaySession {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  #send: ((dispatch: Dispatch) => void) | undefined;
  #sequence = 0;
  #buffer: Dispatch[] = [];

  constructor(intents: number) {
    this.intents = intents;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends events to this connection from now on. */
  attach(send: (dispatch: Dispatch) => void): void {
    this.#send = send;
  }

  /** Keeps events until the client comes back, unless it is back already on another connection. */
  detach(send: (dispatch: Dispatch) => void): void {
    if (this.#send === send) this.#send = undefined;
  }

  dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    const dispatch = { op: GatewayOpcodes.Dispatch as const, t: type, s: this.#sequence, d: data };
    this.#buffer = [...this.#buffer, dispatch].slice(-BUFFERED_EVENTS);
    this.#send?.(dispatch);
  }

  /** The events that the client missed, or `undefined` when some of them are gone. */
  missedSince(sequence: number): readonly Dispatch[] | undefined {
    const oldest = this.#buffer[0]?.s ?? this.#sequence + 1;
    if (sequence + 1 < oldest) return undefined;
    return this.#buffer.filter(({ s }) => s > sequence);
  }
}
