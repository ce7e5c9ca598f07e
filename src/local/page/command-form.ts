import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { ChoiceList } from './choice-list.ts';
import { type CommandEntry, entryName } from './command-entry.ts';
import type { Outcome } from './connection.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { listedValues } from './listed-values.ts';
import { OptionField } from './option-field.ts';
import type { Page } from './page.ts';
import { type NamedValue, type ReadOptions, readOptions } from './read-options.ts';

/**
 * A picked command: its name, a field for each option that must be filled in, and a button for each
 * option that may be added.
 */
export class CommandForm {
  readonly element: HTMLElement;
  readonly name: string;
  readonly #entry: CommandEntry;
  readonly #page: Page;
  readonly #list: ChoiceList;
  readonly #stop: () => void;
  readonly #listed: ReadonlyMap<string, readonly NamedValue[]>;
  readonly #fields = new Map<string, OptionField>();
  readonly #pills = element('div', { class: 'pills' });
  readonly #addable = element('div', { class: 'addable' });
  readonly #problem = element('p', { class: 'problem', role: 'alert' });
  readonly #send: HTMLElement;

  constructor(entry: CommandEntry, page: Page, list: ChoiceList, stop: () => void) {
    this.name = entryName(entry);
    this.#entry = entry;
    this.#page = page;
    this.#list = list;
    this.#stop = stop;
    this.#listed = listedByOption(entry, page);
    this.#send = element(
      'button',
      { type: 'submit', class: 'send', 'aria-label': `Send ${this.name}` },
      icon('send'),
    );
    const form = this.#renderForm();
    this.element = element('div', { class: 'command' }, form, this.#problem);
    this.#listen(form);
    for (const option of firstShown(entry.options)) this.#addField(option);
    this.#drawAddable();
  }

  /** Takes the keyboard, with `text` already in the first field. */
  begin(text: string): void {
    const [first] = this.#fields.values();
    if (text !== '') first?.fill(text);
    (first ?? this.#send).focus();
  }

  #renderForm(): HTMLFormElement {
    const cancel = { type: 'button', class: 'cancel', 'aria-label': 'Cancel the command', click: this.#stop };
    return element(
      'form',
      { class: 'command-form', 'aria-label': this.name },
      element('span', { class: 'command-name' }, this.name),
      this.#pills,
      this.#addable,
      element('button', cancel, icon('close')),
      this.#send,
    );
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('keydown', (event) => {
      if (!this.#list.handleKey(event) && event.key === 'Escape') this.#stop();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  #addField(option: APIApplicationCommandBasicOption): OptionField {
    const field = new OptionField(option, this.#listed.get(option.name) ?? null, {
      list: this.#list,
      ask: (text) => this.#ask(option.name, text),
      remove: () => this.#removeField(option),
    });
    this.#fields.set(option.name, field);
    this.#pills.append(field.element);
    return field;
  }

  /** Backspace in an empty field takes it away; a command without what it needs is not wanted at all. */
  #removeField({ name, required }: APIApplicationCommandBasicOption): void {
    if (required) {
      this.#stop();
      return;
    }
    this.#fields.get(name)?.element.remove();
    this.#fields.delete(name);
    this.#list.hide();
    this.#drawAddable();
    ([...this.#fields.values()].at(-1) ?? this.#send).focus();
  }

  #drawAddable(): void {
    const missing = this.#entry.options.filter(({ name }) => !this.#fields.has(name));
    this.#addable.replaceChildren(...missing.map((option) => this.#renderAdd(option)));
  }

  #renderAdd(option: APIApplicationCommandBasicOption): HTMLElement {
    const click = () => {
      const field = this.#addField(option);
      this.#drawAddable();
      field.focus();
    };
    const about = { title: option.description, 'aria-description': option.description };
    return element('button', { type: 'button', class: 'add-option', ...about, click }, `+ ${option.name}`);
  }

  #read(): ReadOptions {
    const contents = new Map([...this.#fields].map(([name, field]) => [name, field.content()] as const));
    return readOptions(this.#entry.options, contents, this.#listed);
  }

  #ask(focused: string, text: string): Promise<Outcome> {
    const options = { ...this.#read().options, [focused]: text };
    return this.#page.ask({ type: 'autocomplete', path: this.#entry.path, options, focused });
  }

  #submit(): void {
    const { options, problems } = this.#read();
    const [first] = problems;
    for (const [name, field] of this.#fields) field.mark(problems.some(({ option }) => option === name));
    this.#problem.textContent = first?.sentence ?? '';
    if (first === undefined) {
      this.#stop();
      void this.#page.run({ type: 'slash-command', path: this.#entry.path, options }, this.name);
    } else this.#fields.get(first.option)?.focus();
  }
}

/** What must be filled in; where nothing must, the first that may, so that there is somewhere to type. */
function firstShown(
  options: readonly APIApplicationCommandBasicOption[],
): readonly APIApplicationCommandBasicOption[] {
  const required = options.filter((option) => option.required);
  return required.length > 0 ? required : options.slice(0, 1);
}

function listedByOption({ options }: CommandEntry, page: Page): ReadonlyMap<string, readonly NamedValue[]> {
  const pairs = options.map((option) => [option.name, listedValues(option, page.state)] as const);
  return new Map(pairs.flatMap(([name, values]) => (values === null ? [] : [[name, values] as const])));
}
