import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { StartError } from './start-error.ts';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** True for a question about the bot's health. */
export function isHealthRequest({ method, url }: IncomingMessage): boolean {
  return method === 'GET' && url?.split('?')[0] === '/health';
}

/** Answers it: 200 while the bot is connected, 503 otherwise. */
export function answerHealth(response: ServerResponse, isReady: boolean): void {
  sendJson(response, isReady ? 200 : 503, { ready: isReady });
}

/**
 * Answers `GET /health`. A busy port moves on to the next one: a bot that answers matters more than the
 * number of its health port, which the caller logs.
 * @throws StartError when no port can be used.
 */
export async function startHealthServer(
  { host, port }: { readonly host: string; readonly port: number },
  isReady: () => boolean,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (isHealthRequest(request)) answerHealth(response, isReady());
    else sendJson(response, 404, { error: 'not found' });
  });
  await listenOn(server, host, port, PORTS_TRIED);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => close(server),
  };
}

/** Ports that are tried, beginning with the one that was asked for. */
const PORTS_TRIED = 20;

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function listenOn(server: Server, host: string, port: number, tries: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause;
    if (reason === 'EADDRINUSE' && tries > 1) return listenOn(server, host, port + 1, tries - 1);
    const sentence = `The bot cannot listen on ${host}, port ${port} (${String(reason)}). Check HTTP_HOST and HTTP_PORT.`;
    throw new StartError(sentence, { cause });
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await Promise.resolve();
}
