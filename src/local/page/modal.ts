import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { COMPONENT, PARAGRAPH_INPUT } from './discord-numbers.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';
import { renderMarkdown } from './render-markdown.ts';

/**
 * Shows a form over the page. `<dialog>` brings the focus trap, Escape and the return of the focus;
 * the browser's own checks say in words what is missing.
 */
export function openModal(modal: APIModalInteractionResponseCallbackData, page: Page): void {
  const dialog = element('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const form = renderForm(modal, problem, page, () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(form, modal, page).then((failure) => {
      if (failure === null) dialog.close();
      else problem.textContent = failure;
    });
  });
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('.modal-fields :is(input, textarea, select)')?.focus();
}

function renderForm(
  modal: APIModalInteractionResponseCallbackData,
  problem: HTMLElement,
  page: Page,
  close: () => void,
): HTMLFormElement {
  const cross = { type: 'button', class: 'cancel', 'aria-label': 'Close', click: close };
  return element(
    'form',
    {},
    element(
      'header',
      {},
      element('h2', { id: 'modal-title' }, modal.title),
      element('button', cross, icon('close')),
    ),
    element(
      'div',
      { class: 'modal-fields' },
      ...modal.components.map((component) => renderField(component, page)),
    ),
    problem,
    element(
      'footer',
      {},
      element('button', { type: 'button', class: 'button is-secondary', click: close }, 'Cancel'),
      element('button', { type: 'submit', class: 'button is-primary' }, 'Submit'),
    ),
  );
}

/** What keeps the form open; `null`: the bot has taken it. */
async function submit(
  form: HTMLFormElement,
  { custom_id: customId }: APIModalInteractionResponseCallbackData,
  page: Page,
): Promise<string | null> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const outcome = await page.ask({ type: 'modal-submit', customId, fields: Object.fromEntries(entries) });
  return outcome.type === 'failed' ? outcome.reason : null;
}

function renderField(component: APIModalInteractionResponseCallbackComponent, page: Page): HTMLElement {
  switch (component.type) {
    case COMPONENT.textDisplay:
      return renderMarkdown(component.content, page);
    case COMPONENT.label:
      return renderLabelled(
        component.label,
        component.description ?? null,
        renderControl(component.component),
      );
    default:
      return element(
        'div',
        {},
        ...component.components.map((input) =>
          renderLabelled(input.label ?? '', null, renderTextInput(input)),
        ),
      );
  }
}

function renderLabelled(label: string, description: string | null, control: HTMLElement): HTMLElement {
  const isRequired = control.hasAttribute('required');
  return element(
    'label',
    { class: 'modal-field' },
    element(
      'span',
      { class: 'modal-label' },
      label,
      isRequired ? element('span', { class: 'required' }, ' *') : null,
    ),
    description === null ? null : element('span', { class: 'modal-description' }, description),
    control,
  );
}

function renderControl(control: APIComponentInLabel): HTMLElement {
  if (control.type === COMPONENT.textInput) return renderTextInput(control);
  if (control.type === COMPONENT.stringSelect) return renderChoice(control);

  return element('span', { class: 'unknown-component' }, 'A field that this page cannot show.');
}

/** Text inputs are required unless they say otherwise. */
function renderTextInput(input: APITextInputComponent): HTMLElement {
  const attributes = {
    name: input.custom_id,
    required: input.required !== false,
    minlength: input.min_length,
    maxlength: input.max_length,
    placeholder: input.placeholder,
  };
  return input.style === PARAGRAPH_INPUT
    ? element('textarea', { ...attributes, rows: 4 }, input.value ?? '')
    : element('input', { ...attributes, type: 'text', autocomplete: 'off', value: input.value });
}

function renderChoice({ custom_id, options, placeholder, required }: APIStringSelectComponent): HTMLElement {
  return element(
    'select',
    { name: custom_id, class: 'select', required: required !== false },
    element('option', { value: '' }, placeholder ?? 'Make a selection'),
    ...options.map(({ value, label, default: selected }) => element('option', { value, selected }, label)),
  );
}
