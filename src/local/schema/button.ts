import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';
import { BUTTON_LABEL_LENGTH, CUSTOM_ID_LENGTH, LINK_BUTTON_URL_LENGTH } from '../limits.ts';
import { emoji } from './emoji.ts';
import { text, webAddress } from './text.ts';

/** A number a bot may give to a component; Discord numbers the others. */
export const componentId = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .exactOptional();

const common = {
  type: z.literal(ComponentType.Button),
  id: componentId,
  label: text(0, BUTTON_LABEL_LENGTH).exactOptional(),
  emoji: emoji.exactOptional(),
  disabled: z.boolean().default(false),
};

const actionButton = z
  .object({
    ...common,
    style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
    custom_id: text(1, CUSTOM_ID_LENGTH).optional(),
    url: z.unknown().optional(),
  })
  .transform(({ url, custom_id, ...button }, context) => {
    if (url !== undefined) context.addIssue(exclusive());
    if (custom_id === undefined) {
      context.addIssue(complain('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'));
      return z.NEVER;
    }
    return { ...button, custom_id };
  });

const linkButton = z
  .object({
    ...common,
    style: z.literal(ButtonStyle.Link),
    url: webAddress({ max: LINK_BUTTON_URL_LENGTH }),
    custom_id: z.unknown().optional(),
  })
  .transform(({ custom_id, ...button }, context) => {
    if (custom_id !== undefined) context.addIssue(exclusive());
    return button;
  });

const exclusive = (): SchemaIssue =>
  complain(
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  );

/** Components > Component Reference > Button. Premium buttons need a shop, which is not here. */
export const button = z
  .discriminatedUnion('style', [actionButton, linkButton])
  .superRefine(({ label, emoji: picture }, context) => {
    if (label?.trim() || picture) return;
    context.addIssue(complain('BASE_TYPE_REQUIRED', 'This field is required', ['label']));
  });
