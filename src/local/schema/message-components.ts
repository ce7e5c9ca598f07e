import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';
import {
  BUTTONS_PER_ROW,
  COMPONENTS_PER_MESSAGE,
  GALLERY_ITEMS,
  MEDIA_DESCRIPTION_LENGTH,
  SECTION_TEXTS,
  TEXT_DISPLAY_TOTAL,
} from '../limits.ts';
import { button, componentId } from './button.ts';
import { channelSelect, mentionableSelect, roleSelect, stringSelect, userSelect } from './select.ts';
import { list, text, webAddress } from './text.ts';
import { withoutNulls } from './without-nulls.ts';

const inRow = z.discriminatedUnion('type', [
  button,
  stringSelect,
  userSelect,
  roleSelect,
  mentionableSelect,
  channelSelect,
]);

/** Up to five buttons, or one select menu, which is as wide as five buttons. */
const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: list(inRow, 1, BUTTONS_PER_ROW).superRefine((row, context) => {
    if (row.length === 1 || row.every(({ type }) => type === ComponentType.Button)) return;
    context.addIssue(tooWide());
  }),
});

const tooWide = (): SchemaIssue =>
  complain('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width', [1]);

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id: componentId,
  content: text(1, TEXT_DISPLAY_TOTAL),
});

const media = z.object({ url: webAddress({ attachments: true }) });

const described = {
  media,
  description: text(0, MEDIA_DESCRIPTION_LENGTH).nullable().default(null),
  spoiler: z.boolean().default(false),
};

const thumbnail = z.object({ type: z.literal(ComponentType.Thumbnail), id: componentId, ...described });

const section = z.object({
  type: z.literal(ComponentType.Section),
  id: componentId,
  components: list(z.discriminatedUnion('type', [textDisplay]), 1, SECTION_TEXTS),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id: componentId,
  items: list(z.object(described), 1, GALLERY_ITEMS),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id: componentId,
  file: z.object({ url: z.string().startsWith('attachment://') }),
  spoiler: z.boolean().default(false),
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id: componentId,
  divider: z.boolean().default(true),
  spacing: z.enum(SeparatorSpacingSize).default(SeparatorSpacingSize.Small),
});

const container = z.object({
  type: z.literal(ComponentType.Container),
  id: componentId,
  accent_color: z.int().min(0).max(0xffffff).nullable().default(null),
  spoiler: z.boolean().default(false),
  components: list(
    z.discriminatedUnion('type', [actionRow, textDisplay, section, mediaGallery, separator, file]),
    1,
    COMPONENTS_PER_MESSAGE,
  ),
});

/** What may stand at the top of a message with the flag `IS_COMPONENTS_V2`. */
export const layoutComponents = z.preprocess(
  withoutNulls,
  z.array(
    z.discriminatedUnion('type', [actionRow, section, textDisplay, mediaGallery, file, separator, container]),
  ),
);
