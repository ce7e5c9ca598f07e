import { InteractionResponseType as ResponseType } from 'discord-api-types/v10';
import { z } from 'zod';
import { autocompleteForm } from './autocomplete.ts';
import { createMessageForm, editMessageForm } from './message.ts';
import { modalForm } from './modal.ts';

const deferral = z.object({ flags: z.int().min(0).nullable().optional() });

/** Interactions > Receiving and Responding > Interaction Response Object. */
export const callbackForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal(ResponseType.ChannelMessageWithSource), data: createMessageForm }),
  z.object({
    type: z.literal(ResponseType.DeferredChannelMessageWithSource),
    data: deferral.nullable().optional(),
  }),
  z.object({ type: z.literal(ResponseType.DeferredMessageUpdate) }),
  z.object({ type: z.literal(ResponseType.UpdateMessage), data: editMessageForm.nullable().optional() }),
  z.object({ type: z.literal(ResponseType.ApplicationCommandAutocompleteResult), data: autocompleteForm }),
  z.object({ type: z.literal(ResponseType.Modal), data: modalForm }),
]);

export type CallbackForm = z.infer<typeof callbackForm>;
