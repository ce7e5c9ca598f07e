import type { Message } from '../../src/discord/components.ts';

/** Any component of a message, as far as the tests look into it. */
export interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

/** Every component, nested ones included. */
export function componentsOf(message: { readonly components: readonly unknown[] }): readonly Component[] {
  return (message.components as readonly Component[]).flatMap(withNested);
}

function withNested(component: Component): readonly Component[] {
  const nested = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...nested.flatMap(withNested)];
}

/** Everything a reader sees as text, a line break between texts. */
export function textOf(message: Pick<Message, 'components'>): string {
  return componentsOf(message)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** Labels of the buttons, in order; a disabled one in brackets. */
export function buttonsOf(message: Pick<Message, 'components'>): readonly string[] {
  return componentsOf(message).flatMap(({ label, disabled }) =>
    label === undefined ? [] : [disabled ? `(${label})` : label],
  );
}

/** The custom id of the first button with this label. */
export function customIdOf(message: Pick<Message, 'components'>, label: string): string {
  const found = componentsOf(message).find((component) => component.label === label)?.custom_id;
  if (found === undefined) throw new Error(`No button "${label}" in:\n${textOf(message)}`);
  return found;
}
