import { expect } from 'vitest';
import type { Message } from '../../src/discord/components.ts';
import {
  BUTTON_LABEL_LENGTH,
  BUTTONS_PER_ROW,
  COMPONENTS_PER_MESSAGE,
  CUSTOM_ID_LENGTH,
  OPTIONS_PER_SELECT,
  SELECT_OPTION_LENGTH,
  TEXT_PER_MESSAGE,
} from '../../src/discord/limits.ts';
import { messageBody } from '../../src/discord/message-body.ts';
import { componentsOf, textOf } from './message-content.ts';

/** What Discord would ping or paint as a mention if it were not escaped or turned off. */
const MENTION = /@(?:everyone|here)|<(?:@[!&]?|#)\d+>|<t:-?\d+(?::\w)?>|<a?:\w+:\d+>|<\/[\w -]+:\d+>/;

/** Discord would take this message, and it pings nobody. */
export function expectSendable(message: Message): void {
  const components = componentsOf(message);
  const ids = components.flatMap(({ custom_id: id }) => id ?? []);
  expect(components.length).toBeLessThanOrEqual(COMPONENTS_PER_MESSAGE);
  expect(textOf(message).length).toBeLessThanOrEqual(TEXT_PER_MESSAGE);
  expect(new Set(ids).size, `custom ids repeat: ${ids}`).toBe(ids.length);
  expect(ids.filter((id) => id.length < 1 || id.length > CUSTOM_ID_LENGTH)).toEqual([]);
  for (const { type, content, label, options, components: nested } of components) {
    if (type === 10) expect(content).not.toBe('');
    if (label !== undefined) expect(label.length).toBeLessThanOrEqual(BUTTON_LABEL_LENGTH);
    if (type === 1) expect(nested?.length).toBeLessThanOrEqual(BUTTONS_PER_ROW);
    if (options !== undefined) expectOptions(options);
  }
  expect(textOf(message)).not.toMatch(MENTION);
  expect(messageBody(message).allowed_mentions.parse).toEqual([]);
}

function expectOptions(options: readonly { readonly label: string; readonly value: string }[]): void {
  expect(options.length).toBeLessThanOrEqual(OPTIONS_PER_SELECT);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  expect(
    options.filter(({ label, value }) =>
      [label, value].some((one) => one.length > SELECT_OPTION_LENGTH || one === ''),
    ),
  ).toEqual([]);
}
