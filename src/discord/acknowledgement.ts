import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Message } from './components.ts';
import { messageBody } from './message-body.ts';
import type { Reply } from './reply.ts';
import type { Responder } from './responder.ts';

/** How an interaction is acknowledged when its reply is not there in time. */
export type Deferral =
  /** A new message is promised, "thinking…"; whether it is private is decided with it. */
  | { readonly kind: 'message'; readonly isPrivate: boolean }
  /** The message with the component stays as it is for now. */
  | { readonly kind: 'update' };

/** What has been sent for an interaction, and so what can still be sent. */
export class Acknowledgement {
  readonly #responder: Responder;
  #state: 'none' | 'replied' | Deferral = 'none';

  constructor(responder: Responder) {
    this.#responder = responder;
  }

  /** Only before {@link reply}: "I am at it". */
  async defer(deferral: Deferral): Promise<void> {
    this.#state = deferral;
    if (deferral.kind === 'update') {
      await this.#responder.respond({ type: InteractionResponseType.DeferredMessageUpdate });
      return;
    }
    const data = deferral.isPrivate ? { flags: MessageFlags.Ephemeral as const } : {};
    await this.#responder.respond({ type: InteractionResponseType.DeferredChannelMessageWithSource, data });
  }

  /** @throws TypeError for a modal after a deferral, which Discord has no way to show. */
  async reply(reply: Reply): Promise<void> {
    const state = this.#state;
    if (state === 'none') await this.#replyAtOnce(reply);
    else await this.#replyLate(reply, state);
    this.#state = 'replied';
  }

  /** Shows a sentence to the user alone, whichever way is still open. */
  async apologise(message: Message): Promise<void> {
    if (this.#state === 'none') await this.#respondWith(message, true);
    else await this.#messageLate(message, this.#state);
  }

  async #replyAtOnce(reply: Reply): Promise<void> {
    switch (reply.kind) {
      case 'message':
        return await this.#respondWith(reply.message, reply.isPrivate);
      case 'update':
        return await this.#updateWith(reply.message);
      case 'share':
        // First the update: it takes the button away, so that a second click cannot share twice.
        await this.#updateWith(reply.update);
        this.#state = 'replied';
        return await this.#responder.followUp(messageBody(reply.shared));
      case 'modal':
        return await this.#responder.respond({ type: InteractionResponseType.Modal, data: reply.modal });
    }
  }

  async #replyLate(reply: Reply, state: 'replied' | Deferral): Promise<void> {
    switch (reply.kind) {
      case 'message':
        return await this.#messageLate(reply.message, state);
      case 'update':
        return await this.#responder.editOriginal(messageBody(reply.message));
      case 'share':
        await this.#responder.editOriginal(messageBody(reply.update));
        return await this.#responder.followUp(messageBody(reply.shared));
      case 'modal':
        throw new TypeError('A modal cannot be shown after the interaction was deferred.');
    }
  }

  /** The message that was promised, if one was; otherwise one of its own beside what stands there. */
  async #messageLate(message: Message, state: 'replied' | Deferral): Promise<void> {
    const isPromised = state !== 'replied' && state.kind === 'message';
    if (isPromised) await this.#responder.editOriginal(messageBody(message));
    else await this.#responder.followUp(messageBody(message, { isPrivate: true }));
  }

  async #respondWith(message: Message, isPrivate: boolean): Promise<void> {
    const data = messageBody(message, { isPrivate });
    await this.#responder.respond({ type: InteractionResponseType.ChannelMessageWithSource, data });
  }

  async #updateWith(message: Message): Promise<void> {
    await this.#responder.respond({
      type: InteractionResponseType.UpdateMessage,
      data: messageBody(message),
    });
  }
}
