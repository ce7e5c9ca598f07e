import { DiscordAPIError } from 'discord.js';
import { InteractionResponseType, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { Acknowledgement } from './acknowledgement.ts';
import type { Choice, Command } from './command.ts';
import { findRoute, type Route } from './find-route.ts';
import { ACKNOWLEDGE_WITHIN_MS, AUTOCOMPLETE_CHOICES } from './limits.ts';
import type { Logger } from './logger.ts';
import type { Interaction } from './read-interaction.ts';
import { renderNotice } from './render-notice.ts';
import { privately } from './reply.ts';
import type { Responder } from './responder.ts';
import type { Services } from './services.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

export interface Dispatcher {
  /** Never rejects: whatever goes wrong is logged once here and told to the user. */
  dispatch(interaction: Interaction, responder: Responder): Promise<void>;
}

export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly services: Omit<Services, 'words'>;
  readonly logger: Logger;
  /** How long a command may take before its interaction is deferred. */
  readonly deferAfterMs?: number;
}

/** Half of what Discord allows; the other half is for the way there. */
const DEFER_AFTER_MS = ACKNOWLEDGE_WITHIN_MS / 2;

/** Routes interactions to commands, acknowledges them in time, and is the one place that catches. */
export function createDispatcher(options: DispatchOptions): Dispatcher {
  return {
    dispatch(interaction, responder) {
      return interaction.kind === 'autocomplete'
        ? suggest(interaction, responder, options)
        : answer(interaction, responder, options);
    },
  };
}

async function answer(
  interaction: Interaction,
  responder: Responder,
  options: DispatchOptions,
): Promise<void> {
  const { invocation } = interaction;
  const services = { ...options.services, words: wordsFor(invocation.locale) };
  const acknowledgement = new Acknowledgement(responder);
  try {
    const route = findRoute(options.commands, interaction) ?? unknownRoute(interaction, services);
    const running = Promise.resolve().then(() => route.run(invocation, services));
    if (await isSlow(running, options.deferAfterMs ?? DEFER_AFTER_MS))
      await acknowledgement.defer(route.deferral);
    await acknowledgement.reply(await running);
  } catch (error) {
    const about = { interaction: invocation.id, command: invocation.name };
    options.logger.error({ err: error, ...about }, 'command failed');
    if (!isLost(error)) await apologise(acknowledgement, services.words, about, options.logger);
  }
}

async function apologise(
  acknowledgement: Acknowledgement,
  words: Words,
  about: { readonly interaction: string },
  logger: Logger,
): Promise<void> {
  const apology = renderNotice(words.wentWrong(about.interaction));
  await acknowledgement.apologise(apology).catch((error: unknown) => {
    if (!isLost(error)) logger.warn({ err: error, ...about }, 'apology could not be shown');
  });
}

/** True where the promise is neither kept nor broken in time. */
async function isSlow(running: Promise<unknown>, deferAfterMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, deferAfterMs, true);
  });
  const done = running.then(
    () => false,
    () => false,
  );
  const slow = await Promise.race([done, late]);
  clearTimeout(timer);
  return slow;
}

/** A command that is gone, or a button of one. */
function unknownRoute({ kind }: Interaction, { words }: Services): Pick<Route, 'run' | 'deferral'> {
  const sentence = kind === 'command' ? words.unknownCommand : words.oldButton;
  return {
    run: () => privately(renderNotice(sentence)),
    deferral: { kind: 'message', isPrivate: true },
  };
}

/** Autocomplete cannot be deferred or apologised for: whatever happens, the user types on. */
async function suggest(
  interaction: Interaction,
  responder: Responder,
  { commands, services, logger }: DispatchOptions,
): Promise<void> {
  const { invocation } = interaction;
  const about = { interaction: invocation.id, command: invocation.name };
  let choices: readonly Choice[] = [];
  try {
    const words = wordsFor(invocation.locale);
    const command = findRoute(commands, interaction)?.command;
    choices = command?.autocomplete?.(invocation, { ...services, words }) ?? [];
  } catch (error) {
    logger.error({ err: error, ...about }, 'autocomplete failed');
  }
  const data = { choices: choices.slice(0, AUTOCOMPLETE_CHOICES) };
  await responder
    .respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data })
    .catch((error: unknown) => {
      // The user typed on, and Discord has forgotten this one.
      if (!isLost(error)) logger.warn({ err: error, ...about }, 'autocomplete could not be answered');
    });
}

/** The acknowledgement came too late, or somebody else was first: nothing more can be sent. */
function isLost(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return (
    error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
