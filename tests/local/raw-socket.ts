import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A WebSocket whose messages are read one after the other, none lost. */
export interface RawSocket {
  send(message: object | string): void;
  /** The next message that fits, those before it skipped. */
  next(fits?: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
  /** The code that the other side closed with. */
  closed: Promise<number>;
  close(code?: number): void;
}

export async function openSocket(url: string, headers: Record<string, string> = {}): Promise<RawSocket> {
  const socket = new WebSocket(url, { headers });
  const received: Record<string, unknown>[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    received.push(JSON.parse(String(data)));
    for (const wake of waiting.splice(0)) wake();
  });
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await once(socket, 'open');
  const next: RawSocket['next'] = async (fits = () => true) => {
    for (let message = received.shift(); message; message = received.shift())
      if (fits(message)) return message;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return next(fits);
  };
  return {
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next,
    closed,
    close: (code) => socket.close(code),
  };
}

/** The status with which a server refused to open a WebSocket. */
export async function refusedWith(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers });
  const [, response] = await once(socket, 'unexpected-response');
  return response.statusCode;
}
