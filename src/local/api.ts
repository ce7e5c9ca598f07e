import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError } from './discord-error.ts';
import type { LocalState } from './local-state.ts';
import { readBody } from './read-body.ts';
import type { ApiAnswer, Router } from './router.ts';

/** A request of the bot and how it was answered, for tests that check both against Discord's API. */
export interface Exchange {
  readonly method: string;
  /** As Discord writes it, `/channels/{channel_id}`; `null` for a route that there is not. */
  readonly route: string | null;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Reference > Rate Limits: generous ones, as nothing here needs protection from the bot. */
const RATE_LIMIT_HEADERS = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-reset-after': '1',
  'x-ratelimit-bucket': 'local',
};

/** Answers requests to the API, in Discord's form also where it refuses. */
export class Api {
  readonly #router: Router;
  readonly #state: LocalState;
  readonly #observe: ((exchange: Exchange) => void) | undefined;

  constructor(router: Router, state: LocalState, observe?: (exchange: Exchange) => void) {
    this.#router = router;
    this.#state = state;
    this.#observe = observe;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const exchange = await this.#exchange(request, url);
    this.#observe?.(exchange);
    response.writeHead(exchange.status, {
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
      ...RATE_LIMIT_HEADERS,
      ...(exchange.answer !== undefined && { 'content-type': 'application/json' }),
    });
    response.end(exchange.answer === undefined ? undefined : JSON.stringify(exchange.answer));
  }

  async #exchange(request: IncomingMessage, url: URL): Promise<Exchange> {
    const seen = { method: request.method ?? 'GET', path: url.pathname, route: null, body: undefined };
    try {
      const { authorization } = request.headers;
      const { route, parameters } = this.#router.find(seen.method, url.pathname, authorization);
      const { body, files } = await readBody(request);
      const known = { ...seen, route: route.path, body };
      return answered(known, () =>
        route.answer({ parameters, query: url.searchParams, body, files }, this.#state),
      );
    } catch (error) {
      return refused(seen, error);
    }
  }
}

type Seen = Omit<Exchange, 'status' | 'answer'>;

function answered(seen: Seen, answer: () => ApiAnswer): Exchange {
  try {
    const { status, body } = answer();
    return { ...seen, status, answer: body };
  } catch (error) {
    return refused(seen, error);
  }
}

/** Anything but a refusal is a bug of the local Discord, for the server to report. */
function refused(seen: Seen, error: unknown): Exchange {
  if (!(error instanceof DiscordError)) throw error;
  return { ...seen, status: error.status, answer: error.toJSON() };
}
