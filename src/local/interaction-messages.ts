import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { attachFiles } from './attach-files.ts';
import type { LocalInteraction } from './interactions.ts';
import { createState, editState, type MessageState } from './message-state.ts';
import { addMessage, changeMessage, type MessageOrigin, stateOf } from './messages.ts';
import type { PageMessage } from './page-protocol.ts';
import { APPLICATION_ID, botUser, findUser } from './people.ts';
import { PING_USERS } from './resolve-mentions.ts';
import type { CreateMessageForm, EditMessageForm } from './schema/message.ts';
import type { Sending } from './sending.ts';
import type { World } from './world.ts';

/** The first message of an interaction, which `@original` means from then on. */
export function respondWithMessage(
  world: World,
  interaction: LocalInteraction,
  { form, files, prefix = [] }: Sending<CreateMessageForm>,
): PageMessage {
  const state = createState(form, attachFiles(world, files, form.attachments), prefix);
  return addOriginal(world, interaction, state, form);
}

/** The "thinking" message of a deferred response. */
export function respondWithThinking(
  world: World,
  interaction: LocalInteraction,
  flags: number | null | undefined,
): PageMessage {
  const state = { content: '', embeds: [], components: [], attachments: [], flags: MessageFlags.Loading };
  interaction.isThinking = true;
  return addOriginal(world, interaction, state, { flags });
}

/** A message after the first one. Ephemeral or not is its own choice. */
export function followUp(
  world: World,
  interaction: LocalInteraction,
  { form, files }: Sending<CreateMessageForm>,
): PageMessage {
  const state = createState(form, attachFiles(world, files, form.attachments));
  const original = world.findMessage(interaction.channelId, interaction.originalId ?? '');
  return addMessage(world, state, form.allowed_mentions ?? PING_USERS, {
    ...originOf(interaction, form),
    type: original ? MessageType.Reply : MessageType.Default,
    repliedTo: original,
    details: detailsOf(interaction, original?.id),
  });
}

/** Changes a message of an interaction, and ends its "thinking". */
export function editInteractionMessage(
  world: World,
  interaction: LocalInteraction,
  message: PageMessage,
  { form, files, prefix = [] }: Sending<EditMessageForm>,
): PageMessage {
  const attached = attachFiles(world, files, form.attachments);
  const state = editState(stateOf(message), form, attached, prefix);
  if (message.id === interaction.originalId) interaction.isThinking = false;
  return changeMessage(world, message, state, form.allowed_mentions ?? PING_USERS);
}

function addOriginal(
  world: World,
  interaction: LocalInteraction,
  state: MessageState,
  form: Pick<CreateMessageForm, 'allowed_mentions' | 'flags'>,
): PageMessage {
  const origin = { ...originOf(interaction, form), repliedTo: interaction.message };
  const message = addMessage(world, state, form.allowed_mentions ?? PING_USERS, {
    ...origin,
    details: detailsOf(interaction),
  });
  interaction.originalId = message.id;
  return message;
}

function originOf(interaction: LocalInteraction, { flags }: Pick<CreateMessageForm, 'flags'>): MessageOrigin {
  const isEphemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return {
    author: botUser,
    channelId: interaction.channelId,
    type: messageTypeOf(interaction),
    ephemeralFor: isEphemeral ? interaction.person.id : null,
  };
}

function messageTypeOf({ type, data, message }: LocalInteraction): MessageType {
  if (message) return MessageType.Reply;
  const isContextMenu =
    type === InteractionType.ApplicationCommand &&
    'type' in data &&
    data.type !== ApplicationCommandType.ChatInput;
  return isContextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

/** What a message of an interaction says about where it comes from. */
function detailsOf(interaction: LocalInteraction, originalId?: string): Partial<APIMessage> {
  const user = findUser(interaction.person.id) ?? botUser;
  const metadata: APIMessageInteractionMetadata = {
    ...interaction.metadata,
    id: interaction.id,
    user,
    ...(originalId && { original_response_message_id: originalId }),
  };
  return {
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    interaction_metadata: metadata,
    ...(interaction.commandName && { interaction: commandOf(interaction, interaction.commandName, user) }),
  };
}

/** The older form of the metadata, which Discord still sends for commands. */
function commandOf(
  { id }: LocalInteraction,
  name: string,
  user: APIUser,
): NonNullable<APIMessage['interaction']> {
  return { id, type: InteractionType.ApplicationCommand, name, user };
}
