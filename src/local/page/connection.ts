import type { PageEvent, PageRequest } from '../page-protocol.ts';

/** Long enough not to hammer a server that is starting, short enough to look immediate. */
const RETRY_MS = 700;
const CONNECTION_LOST = 'The connection to the local Discord was lost.';

/** How a request ended. */
export type Outcome = Extract<PageEvent, { readonly nonce: string }>;
/** A request as the page makes it; the connection gives it its nonce. */
export type Asked = WithoutNonce<Extract<PageRequest, { readonly nonce: string }>>;
type WithoutNonce<Request> = Request extends unknown ? Omit<Request, 'nonce'> : never;

export interface Connection {
  /** Always settles: a lost connection is a failure like any other. */
  ask(request: Asked): Promise<Outcome>;
}

export interface ConnectionListener {
  event(event: PageEvent): void;
  lost(): void;
}

/** One WebSocket to the server the page came from, opened again whenever it closes. */
export function connect(listener: ConnectionListener): Connection {
  const waiting = new Map<string, (outcome: Outcome) => void>();
  let socket = open();
  let asked = 0;

  function open(): WebSocket {
    const opened = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/page`);
    opened.addEventListener('open', () => opened.send(JSON.stringify({ type: 'hello' })));
    opened.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))));
    opened.addEventListener('close', closed);
    return opened;
  }

  function receive(event: PageEvent): void {
    if ('nonce' in event) settle(event);
    else listener.event(event);
  }

  function settle(outcome: Outcome): void {
    waiting.get(outcome.nonce)?.(outcome);
    waiting.delete(outcome.nonce);
  }

  function closed(): void {
    for (const nonce of [...waiting.keys()]) settle({ type: 'failed', nonce, reason: CONNECTION_LOST });
    listener.lost();
    setTimeout(() => {
      socket = open();
    }, RETRY_MS);
  }

  return {
    ask(request) {
      const nonce = String(++asked);
      if (socket.readyState !== WebSocket.OPEN) {
        return Promise.resolve({ type: 'failed', nonce, reason: CONNECTION_LOST });
      }
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      waiting.set(nonce, resolve);
      socket.send(JSON.stringify({ ...request, nonce }));
      return promise;
    },
  };
}
