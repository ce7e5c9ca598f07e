import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import {
  BUTTON_LABEL_LENGTH,
  OPTIONS_PER_SELECT,
  SELECT_OPTION_LENGTH,
  SELECT_PLACEHOLDER_LENGTH,
} from './limits.ts';
import { truncate } from './truncate.ts';

/** What a message shows; how it is sent, and to whom, is decided elsewhere. */
export interface Message {
  readonly components: APIMessageTopLevelComponent[];
}

/** A part of a message: anything that Discord allows inside a container. */
export type Part = APIComponentInContainer;

/** One framed message. Parts that turned out to be nothing are left out. */
export function card(parts: readonly (Part | null)[], accent?: number): Message {
  const components = parts.filter((part) => part !== null);
  const color = accent === undefined ? {} : { accent_color: accent };
  return { components: [{ type: ComponentType.Container, components, ...color }] };
}

/** `null` for nothing to say: Discord refuses an empty text. */
export function text(...lines: readonly (string | null)[]): Part | null {
  const content = lines.filter((line) => line !== null && line !== '').join('\n');
  return content === '' ? null : { type: ComponentType.TextDisplay, content };
}

export function separator(): Part {
  return { type: ComponentType.Separator, divider: true };
}

/** Text with a button beside it. */
export function section(lines: readonly (string | null)[], accessory: APIButtonComponentWithCustomId): Part {
  const content = lines.filter((line) => line !== null && line !== '').join('\n');
  const components = [{ type: ComponentType.TextDisplay as const, content }];
  return { type: ComponentType.Section, components, accessory };
}

/** `null` where there is no button: Discord refuses an empty row. */
export function row(...buttons: readonly (APIButtonComponentWithCustomId | null)[]): Part | null {
  const components = buttons.filter((one) => one !== null);
  return components.length === 0 ? null : { type: ComponentType.ActionRow, components };
}

export function button(
  label: string,
  customId: string,
  { disabled = false } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: truncate(label, BUTTON_LABEL_LENGTH),
    custom_id: customId,
    disabled,
  };
}

/** A choice of one of many, where a button each would not fit. */
export function select(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): Part | null {
  if (options.length === 0) return null;
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId,
    placeholder: truncate(placeholder, SELECT_PLACEHOLDER_LENGTH),
    options: options.slice(0, OPTIONS_PER_SELECT).map(withinLimits),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

function withinLimits({ label, value, description }: APISelectMenuOption): APISelectMenuOption {
  const shown = { label: truncate(label, SELECT_OPTION_LENGTH), value };
  if (description === undefined || description === '') return shown;
  return { ...shown, description: truncate(description, SELECT_OPTION_LENGTH) };
}
