import { DiscordAPIError } from 'discord.js';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { MessageBody } from '../../src/discord/message-body.ts';
import type { Responder } from '../../src/discord/responder.ts';

/** One request, as the name of what it does and its body. */
export interface Sent {
  readonly way: string;
  readonly body: APIInteractionResponse | MessageBody;
}

/** Takes what is sent the way Discord does: one response first, and anything else only after it. */
export function recordingResponder(): Responder & { readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const later = (way: string) => (body: MessageBody) => {
    if (sent.length === 0) return Promise.reject(discordError(10015));
    sent.push({ way, body });
    return Promise.resolve();
  };
  return {
    sent,
    respond(body) {
      if (sent.length > 0) return Promise.reject(discordError(40060));
      sent.push({ way: InteractionResponseType[body.type] ?? '', body });
      return Promise.resolve();
    },
    editOriginal: later('editOriginal'),
    followUp: later('followUp'),
  };
}

/** An error as discord.js throws it. */
export function discordError(code: number, status = 400): DiscordAPIError {
  return new DiscordAPIError(
    { code, message: `code ${code}` },
    code,
    status,
    'POST',
    'https://discord.test',
    {
      body: undefined,
      files: undefined,
    },
  );
}
