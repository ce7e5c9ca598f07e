import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Invocation } from './invocation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

export type Choice = APIApplicationCommandOptionChoice<string>;

/** From an invocation to what it shows. Neither reads the clock nor knows Discord's connection. */
export type Run = (invocation: Invocation, services: Services) => Reply | Promise<Reply>;

/** What happens when a component is used or a modal is sent. */
interface Interactive {
  /** What a slow one is acknowledged with: the message stays as it is, or a new private one is promised. */
  readonly acknowledge: 'update' | 'message';
  readonly run: Run;
}

/** One application command as a value: what Discord is told of it, and what it does. */
export interface Command {
  readonly registration: RESTPostAPIApplicationCommandsJSONBody;
  /** Known before {@link run}, because the first response decides it for good. */
  isPrivate(invocation: Invocation): boolean;
  readonly run: Run;
  /** Answered at once or not at all: Discord does not wait. */
  autocomplete?(invocation: Invocation, services: Services): readonly Choice[];
  /** By the name that the custom id begins with. */
  readonly components?: Readonly<Record<string, Interactive>>;
  readonly modals?: Readonly<Record<string, Interactive>>;
}
