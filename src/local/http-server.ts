import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { hasNoForeignOrigin, hasOwnHost, hasOwnOrigin } from './access.ts';

/** Larger messages than any that a client or the page sends. */
const SOCKET_PAYLOAD_BYTES = 1024 * 1024;
/** Ports that are tried, beginning with the one that was asked for. */
const PORTS_TRIED = 20;

/** What is behind the one port of the local Discord. */
export interface Doors {
  /** Answers a request; whatever it throws is a mistake of the local Discord. */
  readonly request: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  readonly gateway: (socket: WebSocket, url: URL) => void;
  readonly page: (socket: WebSocket) => void;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Opens one HTTP server for everything. A busy port moves on to the next one.
 *
 * @throws the system's error when no port can be opened.
 */
export async function openServer(host: string, port: number, doors: Doors): Promise<RunningServer> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: SOCKET_PAYLOAD_BYTES });
  const server = createServer((request, response) => void handle(request, response, doors));
  server.on('upgrade', (request, socket, head) => upgrade(sockets, request, socket, head, doors));
  const opened = await listen(server, host, port, PORTS_TRIED);
  return { port: opened, close: () => close(server, sockets) };
}

async function handle(request: IncomingMessage, response: ServerResponse, doors: Doors): Promise<void> {
  if (!hasOwnHost(request) || !hasNoForeignOrigin(request)) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Forbidden');
    return;
  }
  try {
    await doors.request(request, response, urlOf(request));
  } catch (error) {
    reportBug(error);
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end('{"message":"500: Internal Server Error","code":0}');
  }
}

/** A mistake of the local Discord itself: said aloud, but no reason to stop the bot. */
function reportBug(error: unknown): void {
  process.emitWarning(
    error instanceof Error ? (error.stack ?? error.message) : String(error),
    'LocalDiscord',
  );
}

function upgrade(
  sockets: WebSocketServer,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  doors: Doors,
): void {
  const url = urlOf(request);
  const isPage = url.pathname === '/page';
  const isAllowed = hasOwnHost(request) && (isPage ? hasOwnOrigin(request) : hasNoForeignOrigin(request));
  if (!isAllowed) refuse(socket, '403 Forbidden');
  else if (!isPage && !GATEWAY_PATH.test(url.pathname)) refuse(socket, '404 Not Found');
  else {
    sockets.handleUpgrade(request, socket, head, (opened) =>
      isPage ? doors.page(opened) : doors.gateway(opened, url),
    );
  }
}

const GATEWAY_PATH = /^\/gateway\/?$/;

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function urlOf({ url = '/', headers: { host } }: IncomingMessage): URL {
  return URL.parse(url, `http://${host}`) ?? new URL('http://127.0.0.1/');
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<number> {
  try {
    return await listenOnce(server, host, port);
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isBusy || tries <= 1) throw error;
    return listen(server, host, port + 1, tries - 1);
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(port, host, () => {
    server.off('error', reject);
    const address = server.address();
    resolve(typeof address === 'object' && address ? address.port : port);
  });
  return promise;
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
