import { MessageReferenceType } from 'discord-api-types/v10';
import { z } from 'zod';
import { MESSAGE_CONTENT_LENGTH } from '../limits.ts';
import { allowedMentions } from './allowed-mentions.ts';
import { embeds } from './embed.ts';
import { layoutComponents } from './message-components.ts';
import { snowflake, text } from './text.ts';

const MAX_FILES = 10;
const NONCE_LENGTH = 25;

const attachment = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: z.string().exactOptional(),
  description: text(0, 1024).nullable().optional(),
});

/** What Discord reads of a message in every place where a bot sends or edits one. */
const body = {
  content: text(0, MESSAGE_CONTENT_LENGTH).nullable().optional(),
  embeds: embeds.nullable().optional(),
  allowed_mentions: allowedMentions.nullable().optional(),
  components: layoutComponents.nullable().optional(),
  flags: z.int().min(0).nullable().optional(),
  attachments: z.array(attachment).max(MAX_FILES).nullable().optional(),
};

/** Resources > Message > Create Message. */
export const createMessageForm = z.object({
  ...body,
  tts: z.boolean().nullable().optional(),
  nonce: z
    .union([z.string().max(NONCE_LENGTH), z.int()])
    .nullable()
    .optional(),
  enforce_nonce: z.boolean().nullable().optional(),
  message_reference: z
    .object({
      type: z.literal(MessageReferenceType.Default).exactOptional(),
      message_id: snowflake,
      channel_id: snowflake.exactOptional(),
      guild_id: snowflake.exactOptional(),
      fail_if_not_exists: z.boolean().default(true),
    })
    .nullable()
    .optional(),
});

/** Resources > Message > Edit Message, and the edits of interaction responses. */
export const editMessageForm = z.object(body);

export type CreateMessageForm = z.infer<typeof createMessageForm>;
export type EditMessageForm = z.infer<typeof editMessageForm>;
