import { unknownMessage } from '../discord-error.ts';
import { parseForm } from '../form.ts';
import { editInteractionMessage, followUp } from '../interaction-messages.ts';
import type { LocalInteraction } from '../interactions.ts';
import type { LocalState } from '../local-state.ts';
import { toApiMessage } from '../messages.ts';
import type { PageMessage } from '../page-protocol.ts';
import { respond } from '../respond.ts';
import { type ApiAnswer, type ApiRequest, noContent, ok, parameter, type Route } from '../router.ts';
import { createMessageForm, editMessageForm } from '../schema/message.ts';
import type { World } from '../world.ts';

const WEBHOOK = '/webhooks/{application_id}/{interaction_token}';
const MESSAGE = `${WEBHOOK}/messages/{message_id}`;

/**
 * Interactions > Receiving and Responding. The token in the path is the secret, so these routes ask for
 * no `Authorization`.
 */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    isOpen: true,
    answer: callback,
  },
  { method: 'POST', path: WEBHOOK, isOpen: true, answer: sendFollowUp },
  {
    method: 'GET',
    path: MESSAGE,
    isOpen: true,
    answer: (request, state) => ok(toApiMessage(find(request, state).message)),
  },
  { method: 'PATCH', path: MESSAGE, isOpen: true, answer: edit },
  { method: 'DELETE', path: MESSAGE, isOpen: true, answer: remove },
];

function callback(request: ApiRequest, { world, interactions }: LocalState): ApiAnswer {
  const interaction = interactions.claim(
    parameter(request, 'interaction_id'),
    parameter(request, 'interaction_token'),
  );
  const { outcome, response } = respond(world, interaction, request.body, request.files);
  interactions.acknowledge(interaction, outcome);
  return request.query.get('with_response') === 'true' ? ok(response) : noContent();
}

/**
 * Right after a deferred response a follow-up fills in the "thinking" message instead of adding one:
 * Interactions > Receiving and Responding > Create Followup Message.
 */
function sendFollowUp(request: ApiRequest, state: LocalState): ApiAnswer {
  const interaction = webhookOf(request, state);
  const form = parseForm(createMessageForm, request.body);
  const sending = { form, files: request.files };
  const thinking = interaction.isThinking && original(state.world, interaction);
  const message = thinking
    ? editInteractionMessage(state.world, interaction, thinking, sending)
    : followUp(state.world, interaction, sending);
  return ok(toApiMessage(message));
}

function edit(request: ApiRequest, state: LocalState): ApiAnswer {
  const { interaction, message } = find(request, state);
  const form = parseForm(editMessageForm, request.body);
  const sending = { form, files: request.files };
  return ok(toApiMessage(editInteractionMessage(state.world, interaction, message, sending)));
}

function remove(request: ApiRequest, state: LocalState): ApiAnswer {
  const { interaction, message } = find(request, state);
  if (message.id === interaction.originalId) {
    interaction.originalId = null;
    interaction.isThinking = false;
  }
  state.world.deleteMessage(message);
  return noContent();
}

/** @throws DiscordError 10008 for a message that is not of this interaction. */
function find(
  request: ApiRequest,
  state: LocalState,
): { readonly interaction: LocalInteraction; readonly message: PageMessage } {
  const interaction = webhookOf(request, state);
  const id = parameter(request, 'message_id');
  const message =
    id === '@original'
      ? original(state.world, interaction)
      : state.world.findMessage(interaction.channelId, id);
  const isOwn =
    message?.id === interaction.originalId || message?.interaction_metadata?.id === interaction.id;
  if (!message || !isOwn) throw unknownMessage();
  return { interaction, message };
}

function original(world: World, { channelId, originalId }: LocalInteraction): PageMessage | undefined {
  return originalId === null ? undefined : world.findMessage(channelId, originalId);
}

function webhookOf(request: ApiRequest, { interactions }: LocalState): LocalInteraction {
  return interactions.webhook(parameter(request, 'application_id'), parameter(request, 'interaction_token'));
}
