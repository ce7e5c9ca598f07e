import { canSee } from './can-see.ts';
import { type Channel, GENERAL_CHANNEL_ID } from './channels.ts';
import type { ModalFields } from './fill-modal.ts';
import type { Outcome } from './interactions.ts';
import type { PageMessage, PageOptions, Person } from './page-protocol.ts';
import type { PersonActions } from './person-actions.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

/**
 * A person without a page, for tests of the bot: does what people do and gets what they see in the
 * end. Everything happens in one channel; `in` gives the same person in another one.
 */
export class LocalUser {
  readonly channelId: string;
  readonly #actions: PersonActions;
  readonly #world: World;

  constructor(actions: PersonActions, world: World, channelId: string = GENERAL_CHANNEL_ID) {
    this.#actions = actions;
    this.#world = world;
    this.channelId = channelId;
  }

  get person(): Person {
    return this.#actions.person;
  }

  /** The same person in another channel. */
  in(channelId: string): LocalUser {
    return new LocalUser(this.#actions, this.#world, channelId);
  }

  /** The same person in their direct messages with the bot. */
  inDirectMessages(): LocalUser {
    return this.in(this.#world.directChannel(this.person.id).id);
  }

  /** The names of the commands that Discord offers to this person here. */
  commandNames(): readonly string[] {
    return this.#actions.commandsIn(this.#channel()).map(({ name }) => name);
  }

  /** The messages of the channel that this person can see, oldest first. */
  messages(): readonly PageMessage[] {
    return this.#world.messages(this.channelId).filter((message) => canSee(this.person, message));
  }

  /** @param path the command's name, with subcommand names after spaces. */
  slashCommand(path: string, options: PageOptions = {}): Promise<Outcome> {
    return this.#settle(
      this.#actions.useCommand({ channelId: this.channelId, path: path.split(' '), options }),
    );
  }

  /** The choices that are offered for the option `focused`, which may hold text already. */
  autocomplete(path: string, focused: string, options: PageOptions = {}): Promise<Outcome> {
    return this.#actions.useCommand({ channelId: this.channelId, path: path.split(' '), options, focused });
  }

  messageCommand(name: string, message: PageMessage): Promise<Outcome> {
    return this.#settle(this.#actions.useMessageCommand(this.channelId, name, message.id));
  }

  pressButton(message: PageMessage, customId: string): Promise<Outcome> {
    return this.#settle(this.#actions.useComponent(message.channel_id, message.id, customId));
  }

  select(message: PageMessage, customId: string, values: readonly string[]): Promise<Outcome> {
    return this.#settle(this.#actions.useComponent(message.channel_id, message.id, customId, values));
  }

  /** Submits the modal that this person was shown last. */
  submitModal(customId: string, fields: ModalFields): Promise<Outcome> {
    return this.#settle(this.#actions.submitModal(this.channelId, customId, fields));
  }

  postMessage(content: string, replyTo?: PageMessage): Promise<Outcome> {
    return this.#actions.postMessage(this.channelId, content, replyTo?.id);
  }

  /** The next message here that this person can see and that `isIt` accepts, such as the bot's reply. */
  nextMessage(isIt: (message: PageMessage) => boolean = () => true): Promise<PageMessage> {
    return new Promise((resolve) => {
      const stop = this.#world.feed.listen((event) => {
        if (event.type !== 'message' || event.message.channel_id !== this.channelId) return;
        if (!canSee(this.person, event.message) || !isIt(event.message)) return;
        stop();
        resolve(event.message);
      });
    });
  }

  async #settle(outcome: Promise<Outcome>): Promise<Outcome> {
    return settle(this.#world, await outcome);
  }

  #channel(): Channel {
    return this.#world.channel(this.channelId);
  }
}
