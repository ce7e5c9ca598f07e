import { AllowedMentionsTypes } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';
import { ALLOWED_MENTION_IDS } from '../limits.ts';
import { list, snowflake } from './text.ts';

/** Resources > Message > Allowed Mentions Object, with its rule that a kind is listed or parsed, not both. */
export const allowedMentions = z
  .object({
    parse: z.array(z.enum(AllowedMentionsTypes)).default([]),
    users: list(snowflake, 0, ALLOWED_MENTION_IDS).default([]),
    roles: list(snowflake, 0, ALLOWED_MENTION_IDS).default([]),
    replied_user: z.boolean().nullable().default(false),
  })
  .superRefine(({ parse, users, roles }, context) => {
    for (const [kind, ids] of Object.entries({ users, roles })) {
      if (ids.length > 0 && parse.some((parsed) => parsed === kind)) context.addIssue(exclusive(kind));
    }
  });

export type AllowedMentions = z.infer<typeof allowedMentions>;

function exclusive(kind: string): SchemaIssue {
  return complain(
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
  );
}
