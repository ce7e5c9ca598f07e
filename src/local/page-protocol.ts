/**
 * What the page and the local Discord say to each other over one WebSocket at `/page`.
 * Messages, components and commands have the shapes of Discord's own API, so that the page shows
 * what Discord would be sent.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** Someone who can sit in front of the page. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'member' | 'moderator' | 'administrator';
}

export interface PageChannel {
  readonly id: string;
  readonly name: string;
  /** A thread lists its parent. */
  readonly kind: 'text' | 'thread' | 'forum';
  readonly parentId: string | null;
}

/** A message as the page shows it. */
export interface PageMessage extends APIMessage {
  /** Only this person sees it; `null`: everyone in the channel. */
  readonly ephemeral_for: string | null;
}

/** A value that was typed or chosen for an option, by option name. A subcommand is in `path`. */
export interface PageOptions {
  readonly [name: string]: string | number | boolean;
}

/** What the page asks for. `nonce` comes back with the outcome. */
export type PageRequest =
  | { readonly type: 'hello' }
  | {
      readonly type: 'post-message';
      readonly nonce: string;
      readonly as: string;
      readonly channelId: string;
      readonly content: string;
    }
  | {
      readonly type: 'slash-command' | 'autocomplete';
      readonly nonce: string;
      readonly as: string;
      readonly channelId: string;
      /** Command name, then subcommand names: `['moderator', 'lookup']`. */
      readonly path: readonly string[];
      readonly options: PageOptions;
      /** The option being typed in; with `autocomplete` only. */
      readonly focused?: string;
    }
  | {
      readonly type: 'message-command';
      readonly nonce: string;
      readonly as: string;
      readonly channelId: string;
      readonly name: string;
      readonly messageId: string;
    }
  | {
      readonly type: 'component';
      readonly nonce: string;
      readonly as: string;
      readonly channelId: string;
      readonly messageId: string;
      readonly customId: string;
      /** Chosen values of a select menu. */
      readonly values?: readonly string[];
    }
  | {
      readonly type: 'modal-submit';
      readonly nonce: string;
      readonly as: string;
      readonly channelId: string;
      readonly customId: string;
      /** Text by custom id of the input. */
      readonly fields: { readonly [customId: string]: string };
    };

/** What the page is told. */
export type PageEvent =
  | {
      readonly type: 'welcome';
      readonly bot: { readonly id: string; readonly name: string };
      readonly people: readonly Person[];
      readonly channels: readonly PageChannel[];
      readonly commands: readonly APIApplicationCommand[];
      /** Everything said so far, oldest first. */
      readonly messages: readonly PageMessage[];
    }
  | { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly type: 'message'; readonly message: PageMessage }
  | { readonly type: 'message-edited'; readonly message: PageMessage }
  | { readonly type: 'message-deleted'; readonly channelId: string; readonly messageId: string }
  | {
      readonly type: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | {
      readonly type: 'modal';
      readonly nonce: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** The bot acknowledged; whatever it shows comes as a message. */
  | { readonly type: 'acknowledged'; readonly nonce: string }
  /** What Discord shows in red: "The application did not respond". */
  | { readonly type: 'failed'; readonly nonce: string; readonly reason: string };
