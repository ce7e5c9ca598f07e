import type { UploadedFile } from './attach-files.ts';
import { unauthorized, unknownRoute, wrongMethod, wrongVersion } from './discord-error.ts';
import type { LocalState } from './local-state.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request as a route gets it: the path's parameters by name, and the body as it came. */
export interface ApiRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: Method;
  /** As Discord writes it, `/channels/{channel_id}`. */
  readonly path: string;
  /** The path itself holds the secret, or there is none: no `Authorization` is asked for. */
  readonly isOpen?: true;
  readonly answer: (request: ApiRequest, state: LocalState) => ApiAnswer;
}

/** A route that fits, with what stood in the place of its parameters. */
export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

const API_PATH = /^\/api\/v(\d+)(\/.*)$/;
const API_VERSION = '10';

/** Finds the route for a request and checks that the request may use it. */
export class Router {
  readonly #routes: readonly (Route & { readonly pattern: RegExp })[];
  readonly #token: string;

  constructor(routes: readonly Route[], token: string) {
    this.#routes = routes.map((route) => ({ ...route, pattern: patternOf(route.path) }));
    this.#token = token;
  }

  /** @throws DiscordError 401, 404, 405, or 50041 for another version of the API */
  find(method: string, pathname: string, authorization: string | undefined): FoundRoute {
    const [, version, path] = API_PATH.exec(pathname) ?? [];
    if (path === undefined) throw unknownRoute();
    if (version !== API_VERSION) throw wrongVersion();
    const fitting = this.#routes.filter(({ pattern }) => pattern.test(path));
    if (fitting.length === 0) throw unknownRoute();
    const route = fitting.find((one) => one.method === method);
    if (!route) throw wrongMethod();
    if (!route.isOpen && authorization !== `Bot ${this.#token}`) throw unauthorized();
    return { route, parameters: parametersOf(route.pattern, path) };
  }
}

export function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

export function created(body: unknown): ApiAnswer {
  return { status: 201, body };
}

export function noContent(): ApiAnswer {
  return { status: 204 };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function parametersOf(pattern: RegExp, path: string): Record<string, string> {
  const groups = Object.entries(pattern.exec(path)?.groups ?? {});
  return Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]));
}

/** @throws TypeError when the path of the route does not name the parameter, a mistake of ours. */
export function parameter({ parameters }: ApiRequest, name: string): string {
  const value = parameters[name];
  if (value === undefined) throw new TypeError(`The route has no parameter ${name}`);
  return value;
}
