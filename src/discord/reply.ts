import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Message } from './components.ts';

/** What a command wants to be shown. How that reaches Discord depends on what was sent before. */
export type Reply =
  | { readonly kind: 'message'; readonly message: Message; readonly isPrivate: boolean }
  /** Instead of the message that the component stands in. */
  | { readonly kind: 'update'; readonly message: Message }
  /** `shared` for everyone in the channel; `update` as above. */
  | { readonly kind: 'share'; readonly shared: Message; readonly update: Message }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

export function privately(message: Message): Reply {
  return { kind: 'message', message, isPrivate: true };
}

export function publicly(message: Message): Reply {
  return { kind: 'message', message, isPrivate: false };
}

export function update(message: Message): Reply {
  return { kind: 'update', message };
}
