import type { REST } from 'discord.js';
import { type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import type { MessageBody } from './message-body.ts';
import type { Interaction } from './read-interaction.ts';

/** The ways to show something for one interaction, in the order in which they can be used. */
export interface Responder {
  /** Once, and within three seconds. */
  respond(response: APIInteractionResponse): Promise<void>;
  /** After {@link respond}, for 15 minutes: the message it made, promised, or stands in. */
  editOriginal(body: MessageBody): Promise<void>;
  /** After {@link respond}, for 15 minutes: another message. */
  followUp(body: MessageBody): Promise<void>;
}

/** Responds over REST. The interaction's own token is the authorisation, so the bot's is not sent. */
export function restResponder(rest: REST, { applicationId, token, invocation }: Interaction): Responder {
  const send = { auth: false };
  return {
    async respond(response) {
      await rest.post(Routes.interactionCallback(invocation.id, token), { ...send, body: response });
    },
    async editOriginal(body) {
      await rest.patch(Routes.webhookMessage(applicationId, token), { ...send, body });
    },
    async followUp(body) {
      await rest.post(Routes.webhook(applicationId, token), { ...send, body });
    },
  };
}
