import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  InteractionType,
} from 'discord-api-types/v10';
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  unknownInteraction,
  unknownWebhook,
} from './discord-error.ts';
import { ACKNOWLEDGEMENT_MS, INTERACTION_TOKEN_MS } from './limits.ts';
import type { PageMessage, Person } from './page-protocol.ts';
import { APPLICATION_ID } from './people.ts';
import type { Modal } from './schema/modal.ts';
import { nextSnowflake } from './snowflake.ts';

/** What a person sees when the bot has acknowledged an interaction, or has not. */
export type Outcome =
  | { readonly kind: 'message' | 'updated'; readonly message: PageMessage }
  | { readonly kind: 'deferred-update'; readonly message: PageMessage; readonly interactionId: string }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: Modal; readonly openedBy: LocalInteraction }
  | { readonly kind: 'failed'; readonly reason: string };

/** Discord's own words under a command that got no answer. */
const NO_RESPONSE: Outcome = { kind: 'failed', reason: 'The application did not respond' };

/** `Omit` on each member of the union by itself. */
type Without<Union, Field extends PropertyKey> = Union extends unknown ? Omit<Union, Field> : never;

type InteractionOrigin = Without<APIMessageInteractionMetadata, 'id' | 'user'>;

/** What an interaction is about, decided when it begins. */
export interface InteractionStart {
  readonly type: InteractionType;
  readonly person: Person;
  readonly channelId: string;
  readonly data: object;
  /** The message whose component was used, or whose component opened the modal. */
  readonly message?: PageMessage | undefined;
  /** What its messages say about it, besides its id and its person. */
  readonly metadata: InteractionOrigin;
  /** The command's name with its subcommands, as messages of commands carry it. */
  readonly commandName?: string;
}

/** An interaction of a person with the bot, from the click to the end of its token. */
export interface LocalInteraction extends InteractionStart {
  readonly id: string;
  readonly token: string;
  readonly startedAt: number;
  state: 'waiting' | 'acknowledged' | 'expired';
  /** The message that `@original` means; `null` before it exists and after it was deleted. */
  originalId: string | null;
  /** Whether the bot said that it thinks, and has not answered yet. */
  isThinking: boolean;
}

export interface InteractionTimes {
  readonly acknowledgementMs?: number | undefined;
  readonly tokenMs?: number | undefined;
}

interface Waiting {
  readonly interaction: LocalInteraction;
  readonly resolve: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/** Keeps the interactions, and holds the bot to Discord's times. */
export class Interactions {
  readonly #byId = new Map<string, LocalInteraction>();
  readonly #byToken = new Map<string, LocalInteraction>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #deliver: (interaction: LocalInteraction) => void;
  readonly #acknowledgementMs: number;
  readonly #tokenMs: number;

  constructor(deliver: (interaction: LocalInteraction) => void, times: InteractionTimes = {}) {
    this.#deliver = deliver;
    this.#acknowledgementMs = times.acknowledgementMs ?? ACKNOWLEDGEMENT_MS;
    this.#tokenMs = times.tokenMs ?? INTERACTION_TOKEN_MS;
  }

  /** Sends an interaction to the bot and waits for the acknowledgement, as long as Discord would. */
  start(start: InteractionStart): Promise<Outcome> {
    const interaction = this.#create(start);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#expire(interaction), this.#acknowledgementMs);
      this.#waiting.set(interaction.id, { interaction, resolve, timer });
      this.#deliver(interaction);
    });
  }

  /**
   * The interaction that a callback answers.
   *
   * @throws DiscordError 10062 for a wrong id or token, or too late; 40060 for a second answer.
   */
  claim(id: string, token: string): LocalInteraction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token) throw unknownInteraction();
    if (interaction.state === 'expired') throw unknownInteraction();
    if (interaction.state === 'acknowledged') throw alreadyAcknowledged();
    return interaction;
  }

  /** Marks an interaction as acknowledged and shows the person what came of it. */
  acknowledge(interaction: LocalInteraction, outcome: Outcome): void {
    interaction.state = 'acknowledged';
    this.#finish(interaction, outcome);
  }

  /**
   * The interaction whose webhook this is.
   *
   * @throws DiscordError 10015 for another application, or before the acknowledgement; 50027 for a
   *   wrong or outdated token.
   */
  webhook(applicationId: string, token: string): LocalInteraction {
    if (applicationId !== APPLICATION_ID) throw unknownWebhook();
    const interaction = this.#byToken.get(token);
    if (!interaction || this.#isOutdated(interaction)) throw invalidWebhookToken();
    if (interaction.state !== 'acknowledged') throw unknownWebhook();
    return interaction;
  }

  /** Ends all waiting, so that nothing keeps the process alive. */
  close(): void {
    for (const { interaction } of this.#waiting.values()) this.#expire(interaction);
  }

  #create(start: InteractionStart): LocalInteraction {
    this.#forgetOutdated();
    const interaction: LocalInteraction = {
      ...start,
      id: nextSnowflake(),
      token: randomBytes(48).toString('base64url'),
      startedAt: Date.now(),
      state: 'waiting',
      originalId: null,
      isThinking: false,
    };
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    return interaction;
  }

  #expire(interaction: LocalInteraction): void {
    interaction.state = 'expired';
    this.#finish(interaction, NO_RESPONSE);
  }

  #finish(interaction: LocalInteraction, outcome: Outcome): void {
    const waiting = this.#waiting.get(interaction.id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(interaction.id);
    waiting.resolve(outcome);
  }

  /** The oldest stand first, as a Map keeps the order in which they came. */
  #forgetOutdated(): void {
    for (const interaction of this.#byId.values()) {
      if (!this.#isOutdated(interaction)) return;
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }

  #isOutdated({ startedAt }: LocalInteraction): boolean {
    return Date.now() - startedAt > this.#tokenMs;
  }
}
