import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';
import {
  CUSTOM_ID_LENGTH,
  SELECT_OPTION_TEXT_LENGTH,
  SELECT_OPTIONS,
  SELECT_PLACEHOLDER_LENGTH,
} from '../limits.ts';
import { componentId } from './button.ts';
import { emoji } from './emoji.ts';
import { list, snowflake, text } from './text.ts';

const common = {
  id: componentId,
  custom_id: text(1, CUSTOM_ID_LENGTH),
  placeholder: text(0, SELECT_PLACEHOLDER_LENGTH).exactOptional(),
  min_values: z.int().min(0).max(SELECT_OPTIONS).default(1),
  max_values: z.int().min(1).max(SELECT_OPTIONS).default(1),
  disabled: z.boolean().default(false),
  required: z.boolean().exactOptional(),
};

const option = z.object({
  label: text(1, SELECT_OPTION_TEXT_LENGTH),
  value: text(1, SELECT_OPTION_TEXT_LENGTH),
  description: text(0, SELECT_OPTION_TEXT_LENGTH).exactOptional(),
  emoji: emoji.exactOptional(),
  default: z.boolean().exactOptional(),
});

const options = list(option, 1, SELECT_OPTIONS).superRefine((all, context) => {
  const seen = new Set<string>();
  for (const [position, { value }] of all.entries()) {
    if (seen.has(value)) context.addIssue(duplicateValue(position));
    seen.add(value);
  }
});

/** Components > Component Reference > String Select. */
export const stringSelect = z
  .object({ ...common, type: z.literal(ComponentType.StringSelect), options })
  .superRefine(orderedValues)
  .superRefine((menu, context) => {
    const chosen = menu.options.filter((one) => one.default).length;
    if (chosen > menu.max_values) context.addIssue(tooManyDefaults());
  });

const defaultValues = <const Types extends readonly SelectMenuDefaultValueType[]>(types: Types) =>
  list(z.object({ id: snowflake, type: z.literal(types) }), 0, SELECT_OPTIONS).exactOptional();

const { User, Role, Channel } = SelectMenuDefaultValueType;

export const userSelect = z
  .object({ ...common, type: z.literal(ComponentType.UserSelect), default_values: defaultValues([User]) })
  .superRefine(orderedValues);

export const roleSelect = z
  .object({ ...common, type: z.literal(ComponentType.RoleSelect), default_values: defaultValues([Role]) })
  .superRefine(orderedValues);

export const mentionableSelect = z
  .object({
    ...common,
    type: z.literal(ComponentType.MentionableSelect),
    default_values: defaultValues([User, Role]),
  })
  .superRefine(orderedValues);

export const channelSelect = z
  .object({
    ...common,
    type: z.literal(ComponentType.ChannelSelect),
    channel_types: z.array(z.enum(ChannelType)).exactOptional(),
    default_values: defaultValues([Channel]),
  })
  .superRefine(orderedValues);

function orderedValues(
  { min_values, max_values }: { min_values: number; max_values: number },
  context: z.core.$RefinementCtx,
): void {
  if (min_values <= max_values) return;
  const message = `int value should be less than or equal to ${max_values}.`;
  context.addIssue(complain('NUMBER_TYPE_MAX', message, ['min_values']));
}

function duplicateValue(position: number): SchemaIssue {
  return complain('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used', [
    position,
  ]);
}

const tooManyDefaults = (): SchemaIssue =>
  complain(
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    'The specified number of default values exceeds the specified maximum values',
    ['options'],
  );
