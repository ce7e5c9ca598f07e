import { ComponentType } from 'discord-api-types/v10';
import { TEXT_INPUT_LENGTH } from './limits.ts';
import type { Modal } from './schema/modal.ts';
import { lengthOf } from './schema/text.ts';

/** A filled-in modal as the bot gets it, or why it cannot be submitted. */
export type FilledModal =
  | { readonly ok: true; readonly components: readonly object[] }
  | { readonly ok: false; readonly reason: string };

/** Text by the custom id of its input. */
export type ModalFields = Readonly<Record<string, string>>;

type ModalComponent = Modal['components'][number];
type Label = Extract<ModalComponent, { type: ComponentType.Label }>;
type Input = Label['component'];

/** Fills the inputs of a modal, as strict about lengths as Discord's client. */
export function fillModal(modal: Modal, fields: ModalFields): FilledModal {
  const inputs = modal.components.flatMap(inputsOf);
  const ids = inputs.map(({ custom_id }) => custom_id);
  const stranger = Object.keys(fields).find((id) => !ids.includes(id));
  if (stranger !== undefined) return { ok: false, reason: `There is no field "${stranger}".` };
  const problem = inputs.map((input) => problemWith(input, fields[input.custom_id] ?? '')).find(Boolean);
  if (problem) return { ok: false, reason: problem };
  return { ok: true, components: modal.components.map((component) => filled(component, fields)) };
}

function inputsOf(component: ModalComponent): readonly Input[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return component.components;
    case ComponentType.Label:
      return [component.component];
    default:
      return [];
  }
}

function filled(component: ModalComponent, fields: ModalFields): object {
  const { type, id } = component;
  switch (type) {
    case ComponentType.ActionRow:
      return { type, id, components: component.components.map((input) => answer(input, fields)) };
    case ComponentType.Label:
      return { type, id, component: answer(component.component, fields) };
    default:
      return { type, id };
  }
}

function answer(input: Input, fields: ModalFields): object {
  const { type, id, custom_id } = input;
  const value = fields[custom_id] ?? '';
  if (type === ComponentType.TextInput) return { type, id, custom_id, value };
  return { type, id, custom_id, values: value === '' ? [] : [value] };
}

function problemWith(input: Input, value: string): string | undefined {
  if (value === '') return input.required === false ? undefined : 'A required field is empty.';
  if (input.type === ComponentType.StringSelect) {
    return input.options.some((option) => option.value === value)
      ? undefined
      : 'This is not one of the options.';
  }
  if (input.type !== ComponentType.TextInput) return undefined;
  const { min_length: min = 0, max_length: max = TEXT_INPUT_LENGTH } = input;
  const length = lengthOf(value);
  return length < min || length > max ? `A field must have ${min} to ${max} characters.` : undefined;
}
