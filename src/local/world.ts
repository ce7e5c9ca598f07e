import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Channel, directChannel, firstChannels, isDirect } from './channels.ts';
import { unknownChannel, unknownMessage } from './discord-error.ts';
import { Feed } from './feed.ts';
import type { PageMessage } from './page-protocol.ts';
import { isOlder, nextSnowflake } from './snowflake.ts';

/** What happens in the local guild, for the gateway and the page. */
export type WorldEvent =
  | { readonly type: 'message' | 'message-edited' | 'message-deleted'; readonly message: PageMessage }
  | { readonly type: 'channel'; readonly channel: Channel }
  | { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] };

/** A file that the bot attached to a message. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Everything that is the case in the local guild. It lives in memory only. */
export class World {
  readonly feed = new Feed<WorldEvent>();
  readonly files = new Map<string, StoredFile>();
  /** Host and port, known once the server is open. */
  address = '';
  readonly #channels = new Map<string, Channel>(firstChannels().map((channel) => [channel.id, channel]));
  readonly #messages = new Map<string, Map<string, PageMessage>>();

  get channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  /** @throws DiscordError 10003 */
  channel(id: string): Channel {
    const channel = this.#channels.get(id);
    if (!channel) throw unknownChannel();
    return channel;
  }

  addChannel(channel: Channel): void {
    this.#channels.set(channel.id, channel);
    this.feed.tell({ type: 'channel', channel });
  }

  /** The conversation of this person with the bot, opened when it is first asked for. */
  directChannel(personId: string): Channel {
    const isTheirs = (channel: Channel) =>
      isDirect(channel) && channel.recipients?.some(({ id }) => id === personId);
    const open = this.channels.find(isTheirs);
    if (open) return open;
    const opened = directChannel(nextSnowflake(), personId);
    this.addChannel(opened);
    return opened;
  }

  /** Every message of a channel, ephemeral ones included, oldest first. */
  messages(channelId: string): readonly PageMessage[] {
    const all = [...(this.#messages.get(channelId)?.values() ?? [])];
    return all.sort((left, right) => (isOlder(left.id, right.id) ? -1 : 1));
  }

  findMessage(channelId: string, messageId: string): PageMessage | undefined {
    return this.#messages.get(channelId)?.get(messageId);
  }

  /**
   * A message that everyone in the channel can read.
   *
   * @throws DiscordError 10008 also for an ephemeral message: the channel does not have it.
   */
  publicMessage(channelId: string, messageId: string): PageMessage {
    const message = this.findMessage(channelId, messageId);
    if (!message || message.ephemeral_for !== null) throw unknownMessage();
    return message;
  }

  addMessage(message: PageMessage): PageMessage {
    const channel = this.channel(message.channel_id);
    this.#put(message);
    channel.last_message_id = message.id;
    this.feed.tell({ type: 'message', message });
    return message;
  }

  replaceMessage(message: PageMessage): PageMessage {
    this.#put(message);
    this.feed.tell({ type: 'message-edited', message });
    return message;
  }

  deleteMessage(message: PageMessage): void {
    this.#messages.get(message.channel_id)?.delete(message.id);
    this.feed.tell({ type: 'message-deleted', message });
  }

  #put(message: PageMessage): void {
    const messages = this.#messages.get(message.channel_id) ?? new Map<string, PageMessage>();
    messages.set(message.id, message);
    this.#messages.set(message.channel_id, messages);
  }
}
