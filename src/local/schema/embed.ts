import { z } from 'zod';
import { complain } from '../form.ts';
import { EMBED, EMBED_TEXT_TOTAL, EMBEDS_PER_MESSAGE } from '../limits.ts';
import { lengthOf, list, text, webAddress } from './text.ts';
import { withoutNulls } from './without-nulls.ts';

const image = z.object({ url: webAddress({ attachments: true }) });

/** Resources > Message > Embed Object. */
const embed = z.object({
  title: text(0, EMBED.title).exactOptional(),
  description: text(0, EMBED.description).exactOptional(),
  url: webAddress().exactOptional(),
  timestamp: z.iso.datetime({ offset: true }).exactOptional(),
  color: z.int().min(0).max(0xffffff).exactOptional(),
  footer: z.object({ text: text(1, EMBED.footer), icon_url: webAddress().exactOptional() }).exactOptional(),
  image: image.exactOptional(),
  thumbnail: image.exactOptional(),
  author: z
    .object({
      name: text(1, EMBED.author),
      url: webAddress().exactOptional(),
      icon_url: webAddress().exactOptional(),
    })
    .exactOptional(),
  fields: list(
    z.object({
      name: text(1, EMBED.fieldName),
      value: text(1, EMBED.fieldValue),
      inline: z.boolean().default(false),
    }),
    0,
    EMBED.fields,
  ).exactOptional(),
});

type Embed = z.infer<typeof embed>;

/** The embeds of a message. */
export const embeds = list(z.preprocess(withoutNulls, embed), 0, EMBEDS_PER_MESSAGE).superRefine(
  (all, context) => {
    const total = all.reduce((sum, one) => sum + embedLength(one), 0);
    if (total <= EMBED_TEXT_TOTAL) return;
    context.addIssue(
      complain('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBED_TEXT_TOTAL}`),
    );
  },
);

function embedLength({ title, description, footer, author, fields }: Embed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const field of fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, one) => sum + lengthOf(one ?? ''), 0);
}
