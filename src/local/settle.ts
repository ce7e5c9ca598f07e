import { MessageFlags } from 'discord-api-types/v10';
import type { Outcome } from './interactions.ts';
import type { PageMessage } from './page-protocol.ts';
import type { World, WorldEvent } from './world.ts';

/** How long someone watches the "thinking" of a bot before they give up. */
const PATIENCE_MS = 15_000;

/**
 * What a person sees in the end: a "thinking" message is waited for until the bot has filled it in, and
 * a deferred update until the bot has changed the message or said something else.
 */
export async function settle(world: World, outcome: Outcome): Promise<Outcome> {
  if (outcome.kind === 'deferred-update') {
    const { message, interactionId } = outcome;
    return nextOf(world, (event) => isAbout(event, message.id) || isAnswer(event, interactionId));
  }
  if (!isThinking(outcome)) return outcome;
  const filled = await nextOf(world, (event) => isAbout(event, outcome.message.id));
  // The filled-in message is the answer, not a change of a message that was there before.
  return filled.kind === 'updated' ? { ...filled, kind: 'message' } : filled;
}

function isThinking(outcome: Outcome): outcome is Extract<Outcome, { message: PageMessage }> {
  return outcome.kind === 'message' && ((outcome.message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function nextOf(world: World, isIt: (event: WorldEvent) => boolean): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const timer = setTimeout(
      () => finish({ kind: 'failed', reason: 'The application is still thinking' }),
      PATIENCE_MS,
    );
    const stop = world.feed.listen((event) => {
      if (isIt(event)) finish(outcomeOf(event));
    });
  });
}

function outcomeOf(event: WorldEvent): Outcome {
  switch (event.type) {
    case 'message':
      return { kind: 'message', message: event.message };
    case 'message-edited':
      return { kind: 'updated', message: event.message };
    default:
      return { kind: 'failed', reason: 'The message was deleted' };
  }
}

function isAnswer(event: WorldEvent, interactionId: string): boolean {
  return event.type === 'message' && event.message.interaction_metadata?.id === interactionId;
}

function isAbout(event: WorldEvent, messageId: string): boolean {
  return (
    (event.type === 'message-edited' || event.type === 'message-deleted') && event.message.id === messageId
  );
}
