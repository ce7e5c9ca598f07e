import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { FormErrors } from './form.ts';

/** A refusal in Discord's words: an HTTP status, Discord's own code, and which fields are wrong. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly errors: FormErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FormErrors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body Discord answers with. */
  toJSON(): { message: string; code: number; errors?: FormErrors } {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const unknownRoute = () => new DiscordError(404, 0, '404: Not Found');
export const wrongMethod = () => new DiscordError(405, 0, '405: Method Not Allowed');
export const wrongVersion = () => new DiscordError(400, Code.InvalidAPIVersion, 'Invalid API version');
export const brokenJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
export const tooLarge = () => new DiscordError(413, Code.RequestEntityTooLarge, 'Request entity too large');

export const unknownChannel = () => new DiscordError(404, Code.UnknownChannel, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, Code.UnknownGuild, 'Unknown Guild');
export const unknownMember = () => new DiscordError(404, Code.UnknownMember, 'Unknown Member');
export const unknownMessage = () => new DiscordError(404, Code.UnknownMessage, 'Unknown Message');
export const unknownUser = () => new DiscordError(404, Code.UnknownUser, 'Unknown User');
export const unknownApplication = () => new DiscordError(404, Code.UnknownApplication, 'Unknown Application');
export const unknownWebhook = () => new DiscordError(404, Code.UnknownWebhook, 'Unknown Webhook');
export const unknownCommand = () =>
  new DiscordError(404, Code.UnknownApplicationCommand, 'Unknown application command');
export const unknownInteraction = () => new DiscordError(404, Code.UnknownInteraction, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new DiscordError(
    400,
    Code.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  );
export const invalidWebhookToken = () =>
  new DiscordError(401, Code.InvalidWebhookToken, 'Invalid Webhook Token');
export const emptyMessage = () =>
  new DiscordError(400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message');
export const notYourMessage = () =>
  new DiscordError(
    403,
    Code.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  );
export const missingPermissions = () => new DiscordError(403, Code.MissingPermissions, 'Missing Permissions');
export const missingAccess = () => new DiscordError(403, Code.MissingAccess, 'Missing Access');
export const notATextChannel = () =>
  new DiscordError(
    400,
    Code.CannotSendMessagesInNonTextChannel,
    'Cannot send messages in a non-text channel',
  );
export const tooManyCommands = (limit: number) =>
  new DiscordError(
    400,
    Code.MaximumNumberOfApplicationCommandsReached,
    `Maximum number of application commands reached (${limit})`,
  );
