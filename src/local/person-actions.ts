import {
  type APIApplicationCommand,
  type APIModalSubmitInteractionMetadata,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { canSee } from './can-see.ts';
import { type Channel, isDirect } from './channels.ts';
import { chooseComponent } from './choose-component.ts';
import { mayUse } from './command-access.ts';
import { DiscordError } from './discord-error.ts';
import { fillModal, type ModalFields } from './fill-modal.ts';
import { parseForm } from './form.ts';
import { integrationOwners } from './interaction-payload.ts';
import type { InteractionStart, LocalInteraction, Outcome } from './interactions.ts';
import type { LocalState } from './local-state.ts';
import { toApiMessage } from './messages.ts';
import type { PageMessage, PageOptions, Person } from './page-protocol.ts';
import { botUser, findUser } from './people.ts';
import { type GivenOption, readOptions } from './read-options.ts';
import { createMessageForm } from './schema/message.ts';
import type { Modal } from './schema/modal.ts';
import { sendMessage } from './send-message.ts';
import { sendingRefusal } from './sending-refusal.ts';

/** A command as a person types it. */
export interface CommandUse {
  readonly channelId: string;
  /** The command's name, then subcommand names. */
  readonly path: readonly string[];
  readonly options: PageOptions;
  /** The option they are typing in, to be offered choices. */
  readonly focused?: string | undefined;
}

interface OpenModal {
  readonly modal: Modal;
  readonly openedBy: LocalInteraction;
}

/**
 * What one person can do, and what they see the moment the bot acknowledges it. Discord's client
 * refuses some of it by itself; then the bot never hears of it.
 */
export class PersonActions {
  readonly person: Person;
  readonly #around: LocalState;
  #openModal: OpenModal | undefined;

  constructor(person: Person, around: LocalState) {
    this.person = person;
    this.#around = around;
  }

  /** The commands that Discord shows to this person in this channel. */
  commandsIn(channel: Channel): readonly APIApplicationCommand[] {
    const { world, commands } = this.#around;
    return commands.all().filter((command) => mayUse(world, this.person.id, channel, command));
  }

  /** Runs a slash command, or asks for choices when an option is focused. */
  useCommand({ channelId, path, options, focused }: CommandUse): Promise<Outcome> {
    const [name = '', ...subcommands] = path;
    const command = this.#findCommand(channelId, ApplicationCommandType.ChatInput, name);
    if (!command) return failed(`There is no command /${name} for you here.`);
    const read = readOptions(command, { subcommands, values: options, focused });
    if (!read.ok) return failed(read.reason);
    const isAutocomplete = focused !== undefined;
    return this.#start({
      type: isAutocomplete
        ? InteractionType.ApplicationCommandAutocomplete
        : InteractionType.ApplicationCommand,
      channelId,
      data: commandData(command, { options: read.options }),
      commandName: path.join(' '),
      metadata: { type: InteractionType.ApplicationCommand, ...this.#owners(channelId) },
    });
  }

  /** Runs a command of the menu of a message. */
  useMessageCommand(channelId: string, name: string, messageId: string): Promise<Outcome> {
    const command = this.#findCommand(channelId, ApplicationCommandType.Message, name);
    const message = this.#visibleMessage(channelId, messageId);
    if (!command) return failed(`There is no command "${name}" for you here.`);
    if (!message) return failed('There is no such message.');
    const resolved = { messages: { [messageId]: toApiMessage(message) } };
    return this.#start({
      type: InteractionType.ApplicationCommand,
      channelId,
      data: commandData(command, { target_id: messageId, resolved }),
      commandName: name,
      metadata: {
        type: InteractionType.ApplicationCommand,
        target_message_id: messageId,
        ...this.#owners(channelId),
      },
    });
  }

  /** Presses a button, or chooses values in a menu. */
  useComponent(
    channelId: string,
    messageId: string,
    customId: string,
    values: readonly string[] = [],
  ): Promise<Outcome> {
    const message = this.#visibleMessage(channelId, messageId);
    if (!message) return failed('There is no such message.');
    const chosen = chooseComponent(message, customId, values);
    if (!chosen.ok) return failed(chosen.reason);
    return this.#start({
      type: InteractionType.MessageComponent,
      channelId,
      data: chosen.data,
      message,
      metadata: {
        type: InteractionType.MessageComponent,
        interacted_message_id: messageId,
        ...this.#owners(channelId),
      },
    });
  }

  /** Submits the modal that the bot last showed to this person. */
  submitModal(channelId: string, customId: string, fields: ModalFields): Promise<Outcome> {
    const open = this.#openModal;
    if (open?.modal.custom_id !== customId) return failed('This form is not open.');
    const filled = fillModal(open.modal, fields);
    if (!filled.ok) return failed(filled.reason);
    this.#openModal = undefined;
    const { openedBy } = open;
    return this.#start({
      type: InteractionType.ModalSubmit,
      channelId,
      data: { custom_id: customId, components: filled.components, resolved: {} },
      message: openedBy.message,
      metadata: {
        type: InteractionType.ModalSubmit,
        triggering_interaction_metadata: this.#triggerOf(openedBy),
        ...this.#owners(channelId),
      },
    });
  }

  /** Writes into a channel, perhaps as a reply to a message there. */
  postMessage(channelId: string, content: string, replyToId?: string): Promise<Outcome> {
    const body = { content, ...(replyToId && { message_reference: { message_id: replyToId } }) };
    const author = findUser(this.person.id) ?? botUser;
    try {
      const form = parseForm(createMessageForm, body);
      const message = sendMessage(this.#around.world, author, channelId, { form, files: [] });
      return Promise.resolve({ kind: 'message', message });
    } catch (error) {
      if (error instanceof DiscordError) return failed(sendingRefusal(error));
      throw error;
    }
  }

  #triggerOf({
    id,
    metadata,
  }: LocalInteraction): APIModalSubmitInteractionMetadata['triggering_interaction_metadata'] {
    if (metadata.type === InteractionType.ModalSubmit) return metadata.triggering_interaction_metadata;
    return { ...metadata, id, user: findUser(this.person.id) ?? botUser };
  }

  async #start(start: Omit<InteractionStart, 'person'>): Promise<Outcome> {
    const outcome = await this.#around.interactions.start({ ...start, person: this.person });
    if (outcome.kind === 'modal') this.#openModal = outcome;
    return outcome;
  }

  #findCommand(
    channelId: string,
    type: ApplicationCommandType,
    name: string,
  ): APIApplicationCommand | undefined {
    const channel = this.#around.world.channel(channelId);
    return this.commandsIn(channel).find((command) => command.type === type && command.name === name);
  }

  #visibleMessage(channelId: string, messageId: string): PageMessage | undefined {
    const message = this.#around.world.findMessage(channelId, messageId);
    return message && canSee(this.person, message) ? message : undefined;
  }

  #owners(channelId: string) {
    return {
      authorizing_integration_owners: integrationOwners(isDirect(this.#around.world.channel(channelId))),
    };
  }
}

function commandData(
  { id, name, type, guild_id }: APIApplicationCommand,
  details: {
    readonly options?: readonly GivenOption[];
    readonly target_id?: string;
    readonly resolved?: object;
  },
): object {
  return { id, name, type, ...(guild_id && { guild_id }), ...details };
}

function failed(reason: string): Promise<Outcome> {
  return Promise.resolve({ kind: 'failed', reason });
}
