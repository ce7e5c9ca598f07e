import {
  type APIMessage,
  InteractionType,
  MessageFlags,
  InteractionResponseType as ResponseType,
} from 'discord-api-types/v10';
import type { UploadedFile } from './attach-files.ts';
import { unknownMessage } from './discord-error.ts';
import { invalidForm, parseForm } from './form.ts';
import { editInteractionMessage, respondWithMessage, respondWithThinking } from './interaction-messages.ts';
import type { LocalInteraction, Outcome } from './interactions.ts';
import { toApiMessage } from './messages.ts';
import type { PageMessage } from './page-protocol.ts';
import { type CallbackForm, callbackForm } from './schema/callback.ts';
import { numberComponents } from './walk-components.ts';
import type { World } from './world.ts';

/** What a callback that asks `with_response` is answered. */
export interface CallbackResponse {
  readonly interaction: object;
  readonly resource?: { readonly type: ResponseType; readonly message: APIMessage };
}

/**
 * Carries out the bot's first answer to an interaction, which stays unanswered when this throws.
 *
 * @throws DiscordError 50035 or 50006 when the answer is not one that Discord would take.
 */
export function respond(
  world: World,
  interaction: LocalInteraction,
  body: unknown,
  files: readonly UploadedFile[],
): { readonly outcome: Outcome; readonly response: CallbackResponse } {
  const form = parseForm(callbackForm, body);
  refuseWrongType(interaction, form.type);
  const outcome = carryOut(world, interaction, form, files);
  return { outcome, response: callbackResponse(interaction, form.type, outcome) };
}

function carryOut(
  world: World,
  interaction: LocalInteraction,
  form: CallbackForm,
  files: readonly UploadedFile[],
): Outcome {
  const prefix = ['data'];
  switch (form.type) {
    case ResponseType.ChannelMessageWithSource: {
      const sending = { form: form.data, files, prefix };
      return { kind: 'message', message: respondWithMessage(world, interaction, sending) };
    }
    case ResponseType.DeferredChannelMessageWithSource:
      return { kind: 'message', message: respondWithThinking(world, interaction, form.data?.flags) };
    case ResponseType.DeferredMessageUpdate:
      return {
        kind: 'deferred-update',
        message: takeSource(world, interaction),
        interactionId: interaction.id,
      };
    case ResponseType.UpdateMessage: {
      const source = takeSource(world, interaction);
      const sending = { form: form.data ?? {}, files, prefix };
      return { kind: 'updated', message: editInteractionMessage(world, interaction, source, sending) };
    }
    case ResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: form.data.choices.map(({ name, value }) => ({ name, value })) };
    case ResponseType.Modal:
      numberComponents(form.data.components);
      return { kind: 'modal', modal: form.data, openedBy: interaction };
  }
}

/** The message whose component was used becomes what `@original` means. */
function takeSource(world: World, interaction: LocalInteraction): PageMessage {
  const source = interaction.message && world.findMessage(interaction.channelId, interaction.message.id);
  if (!source) throw unknownMessage();
  interaction.originalId = source.id;
  return source;
}

const MESSAGES = [ResponseType.ChannelMessageWithSource, ResponseType.DeferredChannelMessageWithSource];
const UPDATES = [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage];

function refuseWrongType(interaction: LocalInteraction, type: ResponseType): void {
  const allowed = allowedTypes(interaction);
  if (allowed.includes(type)) return;
  const message = `Value must be one of (${allowed.join(', ')}).`;
  throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

/** Interactions > Receiving and Responding > Interaction Callback Type. */
function allowedTypes({ type, message }: LocalInteraction): readonly ResponseType[] {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [ResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...MESSAGES, ...UPDATES, ResponseType.Modal];
    case InteractionType.ModalSubmit:
      return message ? [...MESSAGES, ...UPDATES] : MESSAGES;
    default:
      return [...MESSAGES, ResponseType.Modal];
  }
}

function callbackResponse(
  { id, type }: LocalInteraction,
  responseType: ResponseType,
  outcome: Outcome,
): CallbackResponse {
  if (!('message' in outcome)) return { interaction: { id, type } };
  const { message } = outcome;
  const flags = message.flags ?? 0;
  return {
    interaction: {
      id,
      type,
      response_message_id: message.id,
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type: responseType, message: toApiMessage(message) },
  };
}
