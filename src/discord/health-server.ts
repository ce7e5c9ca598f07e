import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { StartError } from './start-error.ts';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `GET /health`: 200 while the bot is connected, 503 otherwise.
 * @throws StartError when the port cannot be used.
 */
export async function startHealthServer(
  { host, port }: { readonly host: string; readonly port: number },
  isReady: () => boolean,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const isHealth = request.method === 'GET' && request.url?.split('?')[0] === '/health';
    const status = isHealth ? (isReady() ? 200 : 503) : 404;
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(isHealth ? { ready: isReady() } : { error: 'not found' }));
  });
  await listenOn(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => close(server),
  };
}

async function listenOn(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause;
    const sentence =
      reason === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Stop that program, or set HTTP_PORT to another port.`
        : `The bot cannot listen on ${host}, port ${port} (${String(reason)}). Check HTTP_HOST and HTTP_PORT.`;
    throw new StartError(sentence, { cause });
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await Promise.resolve();
}
