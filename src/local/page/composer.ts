import { ChoiceList } from './choice-list.ts';
import { type CommandEntry, entryName, slashEntries } from './command-entry.ts';
import { CommandForm } from './command-form.ts';
import { MessageBox } from './message-box.ts';
import type { Page } from './page.ts';
import type { PageState } from './page-state.ts';

/** Where the focus would bring up a keyboard over the answer. */
const TOUCH = matchMedia('(pointer: coarse)');
/** What does something of its own with a letter. */
const TAKES_KEYS = 'input:not([type=radio]), textarea, select, dialog *, [role=menu] *';

/** The bottom of the page: a message box, or in its place the fields of the command that was picked. */
export class Composer {
  readonly #page: Page;
  readonly #place: HTMLElement;
  readonly #list: ChoiceList;
  readonly #box: MessageBox;
  #form: CommandForm | null = null;
  #channelId = '';

  constructor(page: Page, place: HTMLElement, choicePanel: HTMLElement) {
    this.#page = page;
    this.#place = place;
    this.#list = new ChoiceList(choicePanel);
    this.#box = new MessageBox(page, this.#list, (entry, text) => this.#start(entry, text));
    place.append(this.#box.element);
    document.addEventListener('keydown', (event) => this.#takeLooseKey(event));
  }

  /** A command that was begun in another channel, or by someone who may use it, is put away. */
  draw(state: PageState): void {
    const isMoved = this.#channelId !== state.channel.id;
    this.#channelId = state.channel.id;
    if (this.#form !== null && (isMoved || findEntry(this.#form.name, state) === undefined)) this.#stop();
    this.#box.draw(state);
  }

  /** Starts a command by its name, if the person may use it; `text` goes into its first field. */
  startCommand(name: string, text = ''): void {
    const entry = findEntry(`/${name}`, this.#page.state);
    if (entry !== undefined) this.#start(entry, text);
  }

  /** Puts words into the message box. */
  write(text: string): void {
    if (this.#form !== null) this.#stop();
    this.#box.write(text);
  }

  /** What is typed with the keyboard nowhere in particular is meant for the message box. */
  #takeLooseKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    const isLoose = target instanceof Element && !target.matches(TAKES_KEYS);
    if (isLetter && isLoose && this.#form === null) this.#box.focus();
  }

  #start(entry: CommandEntry, text: string): void {
    this.#list.hide();
    this.#form = new CommandForm(entry, this.#page, this.#list, () => this.#stop());
    this.#place.replaceChildren(this.#form.element);
    this.#form.begin(text);
  }

  #stop(): void {
    this.#form = null;
    this.#list.hide();
    this.#place.replaceChildren(this.#box.element);
    if (!TOUCH.matches) this.#box.focus();
  }
}

function findEntry(name: string, { commands, person }: PageState): CommandEntry | undefined {
  return slashEntries(commands, person).find((entry) => entryName(entry) === name);
}
