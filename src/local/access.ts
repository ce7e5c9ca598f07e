import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/** Whether only programs on this computer can connect to an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_ADDRESS.test(host);
}

/**
 * Whether a request was meant for this server. A web page elsewhere can make its own name lead to this
 * computer, and then a browser sends that name as `Host`.
 */
export function hasOwnHost({ headers: { host }, socket }: IncomingMessage): boolean {
  return LOOPBACK_NAMES.some((name) => host === `${name}:${socket.localPort}`);
}

/** Whether a request comes from the page of this very server. Only browsers send `Origin`. */
export function hasOwnOrigin({ headers: { host, origin } }: IncomingMessage): boolean {
  return origin === `http://${host}`;
}

/** Like {@link hasOwnOrigin}, for requests that also programs send. */
export function hasNoForeignOrigin(request: IncomingMessage): boolean {
  return request.headers.origin === undefined || hasOwnOrigin(request);
}
