import { z } from 'zod';
import type { PageRequest } from './page-protocol.ts';

const act = { nonce: z.string(), as: z.string(), channelId: z.string() };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** A request of the page, checked: anything on this computer could have sent it. */
export const pageRequest: z.ZodType<PageRequest> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ ...act, type: z.literal('post-message'), content: z.string() }),
  z.object({
    ...act,
    type: z.literal(['slash-command', 'autocomplete']),
    path: z.array(z.string()),
    options,
    focused: z.string().exactOptional(),
  }),
  z.object({ ...act, type: z.literal('message-command'), name: z.string(), messageId: z.string() }),
  z.object({
    ...act,
    type: z.literal('component'),
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()).exactOptional(),
  }),
  z.object({
    ...act,
    type: z.literal('modal-submit'),
    customId: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
]);
