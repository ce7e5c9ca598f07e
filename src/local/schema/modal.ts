import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { duplicateCustomIds } from '../component-rules.ts';
import { complain, type SchemaIssue } from '../form.ts';
import {
  CUSTOM_ID_LENGTH,
  LABEL_DESCRIPTION_LENGTH,
  LABEL_LENGTH,
  MODAL_COMPONENTS,
  MODAL_TITLE_LENGTH,
  TEXT_INPUT_LENGTH,
  TEXT_INPUT_PLACEHOLDER_LENGTH,
} from '../limits.ts';
import { walkComponents } from '../walk-components.ts';
import { componentId } from './button.ts';
import { textDisplay } from './message-components.ts';
import { channelSelect, mentionableSelect, roleSelect, stringSelect, userSelect } from './select.ts';
import { list, text } from './text.ts';
import { withoutNulls } from './without-nulls.ts';

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    id: componentId,
    custom_id: text(1, CUSTOM_ID_LENGTH),
    style: z.enum(TextInputStyle),
    label: text(1, LABEL_LENGTH).exactOptional(),
    min_length: z.int().min(0).max(TEXT_INPUT_LENGTH).exactOptional(),
    max_length: z.int().min(1).max(TEXT_INPUT_LENGTH).exactOptional(),
    required: z.boolean().default(true),
    value: text(0, TEXT_INPUT_LENGTH).exactOptional(),
    placeholder: text(0, TEXT_INPUT_PLACEHOLDER_LENGTH).exactOptional(),
  })
  .superRefine(({ min_length = 0, max_length = TEXT_INPUT_LENGTH }, context) => {
    if (min_length <= max_length) return;
    const message = `int value should be less than or equal to ${max_length}.`;
    context.addIssue(complain('NUMBER_TYPE_MAX', message, ['min_length']));
  });

/** The old form of a modal: a row around each input, and the label on the input. */
const inputRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: list(
    z.discriminatedUnion('type', [textInput]).superRefine(({ label }, context) => {
      if (label === undefined) context.addIssue(required('label'));
    }),
    1,
    1,
  ),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id: componentId,
  label: text(1, LABEL_LENGTH),
  description: text(0, LABEL_DESCRIPTION_LENGTH).exactOptional(),
  component: z.discriminatedUnion('type', [
    textInput,
    stringSelect,
    userSelect,
    roleSelect,
    mentionableSelect,
    channelSelect,
  ]),
});

/** Interactions > Receiving and Responding > Modal. */
export const modalForm = z
  .object({
    custom_id: text(1, CUSTOM_ID_LENGTH),
    title: text(1, MODAL_TITLE_LENGTH),
    components: z.preprocess(
      withoutNulls,
      list(z.discriminatedUnion('type', [inputRow, label, textDisplay]), 1, MODAL_COMPONENTS),
    ),
  })
  .superRefine(({ components }, context) => {
    for (const { code, message, path } of duplicateCustomIds([...walkComponents(components)])) {
      context.addIssue(complain(code, message, [...path]));
    }
  });

export type Modal = z.infer<typeof modalForm>;

function required(field: string): SchemaIssue {
  return complain('BASE_TYPE_REQUIRED', 'This field is required', [field]);
}
