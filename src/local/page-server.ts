import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadPageFile } from './page-files.ts';
import type { World } from './world.ts';

/** The page loads nothing from elsewhere and runs no script that is not a file of its own. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const ATTACHMENT_PATH = /^\/attachments\/(\d+)\//;

/** Serves the page and the files that the bot attached. */
export async function servePage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Method Not Allowed');
  const attachment = world.files.get(ATTACHMENT_PATH.exec(pathname)?.[1] ?? '');
  // A file of the bot is never run: it is handed over as what it was sent as, to be kept.
  if (attachment) return send(response, 200, attachment.bytes, attachment.contentType, 'attachment');
  const file = await loadPageFile(pathname);
  if (file) return send(response, 200, file.content, file.contentType);
  // Every browser asks for this icon; its absence is not worth an error in the console.
  if (pathname === '/favicon.ico') return send(response, 204, '');
  return send(response, 404, 'Not Found');
}

function send(
  response: ServerResponse,
  status: number,
  content: string | Uint8Array,
  contentType = 'text/plain; charset=utf-8',
  disposition = 'inline',
): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': contentType,
    'content-disposition': disposition,
  });
  response.end(content);
}
