import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type ChoiceList, describeCombobox } from './choice-list.ts';
import type { Outcome } from './connection.ts';
import { OPTION } from './discord-numbers.ts';
import { element } from './element.ts';
import type { FieldContent, NamedValue } from './read-options.ts';

/** A pause this short still feels immediate and spares the bot a question per letter. */
const TYPING_PAUSE_MS = 120;

/** What a field needs from the command around it. */
interface Surroundings {
  readonly list: ChoiceList;
  /** Asks the bot what it suggests for this option. */
  ask(text: string): Promise<Outcome>;
  remove(): void;
}

/** A pill with an option's name and what is typed for it. */
export class OptionField {
  readonly element: HTMLElement;
  readonly #option: APIApplicationCommandBasicOption;
  /** The only values the option takes; `null`: any. */
  readonly #listed: readonly NamedValue[] | null;
  readonly #around: Surroundings;
  readonly #input: HTMLInputElement;
  #chosen: FieldContent['chosen'] = null;
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    option: APIApplicationCommandBasicOption,
    listed: readonly NamedValue[] | null,
    around: Surroundings,
  ) {
    this.#option = option;
    this.#listed = listed;
    this.#around = around;
    this.#input = renderInput(option);
    const name = element('span', { class: 'pill-name' }, option.name);
    this.element = element('label', { class: 'pill' }, name, this.#input);
    this.#listen();
  }

  content(): FieldContent {
    return { text: this.#input.value, chosen: this.#chosen };
  }

  fill(text: string): void {
    this.#input.value = text;
    this.#chosen = null;
  }

  focus(): void {
    this.#input.focus();
  }

  /** Shows whether this field keeps the command from being sent. */
  mark(isWrong: boolean): void {
    this.element.classList.toggle('is-wrong', isWrong);
    this.#input.ariaInvalid = String(isWrong);
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      this.#chosen = null;
      this.#offer(TYPING_PAUSE_MS);
    });
    this.#input.addEventListener('focus', () => {
      if (this.#chosen === null) this.#offer(0);
      else this.#show([], false);
    });
    this.#input.addEventListener('blur', () => this.#leave());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || this.#input.value !== '' || event.repeat) return;
      event.preventDefault();
      this.#around.remove();
    });
  }

  #offer(delayMs: number): void {
    clearTimeout(this.#pause);
    if (this.#listed !== null) this.#offerListed(this.#listed);
    else if ('autocomplete' in this.#option && this.#option.autocomplete === true) {
      this.#pause = setTimeout(() => void this.#suggest(), delayMs);
    } else this.#show([], false);
  }

  #offerListed(listed: readonly NamedValue[]): void {
    const typed = this.#input.value.trim().toLowerCase();
    const matching = listed.filter(({ name }) => name.toLowerCase().includes(typed));
    // Enter on an empty field that may stay empty sends the command; it does not choose.
    this.#show(matching, this.#option.required === true || typed !== '');
  }

  /** Only the newest question counts, and only while someone is still in the field. */
  async #suggest(): Promise<void> {
    const turn = ++this.#asked;
    const outcome = await this.#around.ask(this.#input.value);
    if (turn !== this.#asked || document.activeElement !== this.#input) return;

    const choices = outcome.type === 'choices' ? outcome.choices : [];
    if (choices.length > 0) this.#show(choices, false);
    else if (outcome.type === 'choices')
      this.#show([], false, 'No suggestions. What you type is sent as it is.');
    else this.#show([], false, 'Suggestions could not be loaded. What you type is sent as it is.');
  }

  #show(values: readonly NamedValue[], isEager: boolean, note?: string): void {
    const choices = values.map((value) => ({ name: value.name, pick: () => this.#pick(value) }));
    const heading = { title: this.#option.name, detail: this.#option.description };
    this.#around.list.show(
      this.#input,
      note === undefined ? heading : { ...heading, note },
      choices,
      isEager,
    );
  }

  #pick({ name, value }: NamedValue): void {
    this.#input.value = name;
    this.#chosen = value;
    this.#around.list.hide();
  }

  #leave(): void {
    clearTimeout(this.#pause);
    this.#asked += 1;
    this.#around.list.hide();
  }
}

function renderInput(option: APIApplicationCommandBasicOption): HTMLInputElement {
  const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
  const input = element('input', {
    type: 'text',
    class: 'pill-input',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    inputmode: isNumber ? 'decimal' : 'text',
    maxlength: 'max_length' in option ? option.max_length : null,
    'aria-required': String(option.required === true),
    'aria-description': option.description,
  });
  describeCombobox(input);
  return input;
}
