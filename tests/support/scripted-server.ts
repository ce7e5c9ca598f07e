import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PageEvent, PageRequest } from '../../src/local/page-protocol.ts';

const PAGE_DIRECTORY = new URL('../../src/local/page/', import.meta.url);
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

export interface ScriptedServer {
  readonly url: string;
  readonly port: number;
  /** Everything the page asked, oldest first. */
  readonly requests: readonly PageRequest[];
  /** Tells every open page. */
  tell(event: PageEvent): void;
  close(): Promise<void>;
}

/** What the server says to a request; nothing: it keeps the page waiting. */
export type Script = (request: PageRequest) => readonly PageEvent[];

/** Serves the page and answers it from a script, for what the real bot never or rarely does. */
export async function startScriptedServer(script: Script, port = 0): Promise<ScriptedServer> {
  const requests: PageRequest[] = [];
  const http = createServer((request, response) => {
    void servePageFile(new URL(request.url ?? '/', 'http://local').pathname).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'content-security-policy': "default-src 'self'" });
        response.end(body);
      },
    );
  });
  const sockets = new WebSocketServer({ server: http, path: '/page' });
  sockets.on('connection', (socket) => {
    socket.on('message', (text) => {
      const request: PageRequest = JSON.parse(String(text));
      requests.push(request);
      for (const event of script(request)) send(socket, event);
    });
  });
  const bound = await listen(http, port);
  return {
    url: `http://127.0.0.1:${bound}/`,
    port: bound,
    requests,
    tell: (event) => {
      for (const socket of sockets.clients) send(socket, event);
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function servePageFile(path: string): Promise<{ status: number; type: string; body: string }> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const type = CONTENT_TYPES[extname(name)];
  if (type === undefined || !/^[\w-]+\.\w+$/.test(name)) return { status: 404, type: 'text/plain', body: '' };

  const text = await readFile(new URL(name, PAGE_DIRECTORY), 'utf8');
  return { status: 200, type, body: name.endsWith('.ts') ? stripTypeScriptTypes(text) : text };
}

function send(socket: WebSocket, event: PageEvent): void {
  socket.send(JSON.stringify(event));
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
