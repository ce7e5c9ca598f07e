import { element } from './element.ts';

export interface Choice {
  readonly name: string;
  readonly detail?: string;
  pick(): void;
}

/** What stands above the choices, and below them where there is something to say. */
export interface ChoiceListText {
  readonly title: string;
  readonly detail?: string;
  readonly note?: string;
}

/** The list above the composer: commands, suggestions and names all come through this one. */
export class ChoiceList {
  readonly #panel: HTMLElement;
  /** The field that keeps the keyboard while the list is open. */
  #input: HTMLElement | null = null;
  #choices: readonly Choice[] = [];
  #position = -1;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
  }

  /**
   * `isEager`: the first choice is highlighted at once, so that Enter takes it. Otherwise what was
   * highlighted stays so, when newer choices arrive under the finger.
   */
  show(input: HTMLElement, text: ChoiceListText, choices: readonly Choice[], isEager: boolean): void {
    if (this.#input !== input) this.hide();
    const highlighted = this.#choices[this.#position]?.name;
    this.#input = input;
    this.#choices = choices;
    this.#panel.replaceChildren(...renderPanel(text, choices));
    this.#panel.hidden = false;
    input.setAttribute('aria-expanded', String(choices.length > 0));
    this.#highlight(
      isEager ? Math.min(0, choices.length - 1) : choices.findIndex(({ name }) => name === highlighted),
    );
  }

  hide(): void {
    this.#panel.hidden = true;
    this.#choices = [];
    this.#position = -1;
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
  }

  /** Moves, picks or closes; true when the key was for the list. */
  handleKey(event: KeyboardEvent): boolean {
    // Enter also ends a word of an input method; that is not for the list.
    const isUsed = !event.isComposing && this.#act(event);
    if (isUsed) event.preventDefault();
    return isUsed;
  }

  #act({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Escape') return this.#close();
    if (this.#choices.length === 0 || shiftKey) return false;
    if (key === 'ArrowDown') return this.#move(1);
    if (key === 'ArrowUp') return this.#move(-1);
    return (key === 'Enter' || key === 'Tab') && this.#pickHighlighted();
  }

  /** A list that only explains a field is not in the way: Escape then means the field. */
  #close(): boolean {
    const offered = this.#choices.length > 0;
    this.hide();
    return offered;
  }

  #move(step: number): true {
    const from = this.#position === -1 && step === -1 ? 0 : this.#position;
    this.#highlight((from + step + this.#choices.length) % this.#choices.length);
    return true;
  }

  #pickHighlighted(): boolean {
    const choice = this.#choices[this.#position];
    choice?.pick();
    return choice !== undefined;
  }

  #highlight(position: number): void {
    this.#position = position;
    const rows = [...this.#panel.querySelectorAll('[role=option]')];
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === position));
    rows[position]?.scrollIntoView({ block: 'nearest' });
    if (position === -1) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', optionId(position));
  }
}

/** Makes `input` the combobox of the list. */
export function describeCombobox(input: HTMLElement): void {
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', 'choices');
}

function optionId(position: number): string {
  return `choice-${position}`;
}

function renderPanel(
  { title, detail, note }: ChoiceListText,
  choices: readonly Choice[],
): readonly HTMLElement[] {
  const about = detail === undefined ? null : element('span', {}, detail);
  const head = element('div', { class: 'choices-head' }, element('strong', {}, title), about);
  const list = element(
    'div',
    { role: 'listbox', id: 'choices', 'aria-label': title },
    ...choices.map(renderChoice),
  );
  const foot = note === undefined ? null : element('div', { class: 'choices-note', role: 'status' }, note);
  return [head, list, foot].filter((part) => part !== null);
}

function renderChoice({ name, detail, pick }: Choice, position: number): HTMLElement {
  const row = element(
    'div',
    { role: 'option', id: optionId(position), class: 'choice', 'aria-selected': 'false', click: pick },
    element('span', { class: 'choice-name' }, name),
    detail === undefined ? null : element('span', { class: 'choice-detail' }, detail),
  );
  // The keyboard stays in the input.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  return row;
}
