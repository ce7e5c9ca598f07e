import { type Choice, type ChoiceList, describeCombobox } from './choice-list.ts';
import { type CommandEntry, entryName, matchEntries, slashEntries } from './command-entry.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';
import type { PageState } from './page-state.ts';

/** https://docs.discord.com/developers/resources/message#create-message */
const LONGEST_MESSAGE = 2000;
/** The piece of a name being typed: everything from an `@` at the start of a word to the cursor. */
const TYPED_NAME = /(?:^|\s)@([^\s@]*)$/;

type StartCommand = (entry: CommandEntry, text: string) => void;

/** Where messages are typed. `/` offers commands, `@` offers names. */
export class MessageBox {
  readonly element: HTMLElement;
  readonly #input = element('textarea', {
    class: 'message-input',
    rows: 1,
    maxlength: LONGEST_MESSAGE,
    enterkeyhint: 'send',
  });
  readonly #page: Page;
  readonly #list: ChoiceList;
  readonly #startCommand: StartCommand;

  constructor(page: Page, list: ChoiceList, startCommand: StartCommand) {
    this.#page = page;
    this.#list = list;
    this.#startCommand = startCommand;
    const send = element(
      'button',
      { type: 'submit', class: 'send', 'aria-label': 'Send message' },
      icon('send'),
    );
    this.element = element('form', { class: 'message-box' }, this.#input, send);
    describeCombobox(this.#input);
    this.#listen();
  }

  draw({ channel }: PageState): void {
    const isForum = channel.kind === 'forum';
    const place = channel.kind === 'text' ? `#${channel.name}` : channel.name;
    const words = isForum ? 'Open a post to write in it' : `Message ${place}, / for commands`;
    this.#input.placeholder = words;
    this.#input.ariaLabel = words;
    this.#input.disabled = isForum;
  }

  write(text: string): void {
    this.#input.value = text;
    this.#input.focus();
    this.#offer();
  }

  focus(): void {
    this.#input.focus();
  }

  #listen(): void {
    this.#input.addEventListener('input', () => this.#offer());
    this.#input.addEventListener('blur', () => this.#list.hide());
    this.#input.addEventListener('keydown', (event) => {
      if (this.#list.handleKey(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#post();
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#post();
    });
  }

  #offer(): void {
    const started = startedCommand(this.#input.value, this.#page.state);
    if (started !== null) this.#pick(started.entry, started.text);
    else if (this.#input.value.startsWith('/')) this.#offerCommands();
    else this.#offerNames();
  }

  #pick(entry: CommandEntry, text: string): void {
    this.#input.value = '';
    this.#startCommand(entry, text);
  }

  #offerCommands(): void {
    const { commands, person } = this.#page.state;
    const choices = matchEntries(slashEntries(commands, person), this.#input.value).map((entry) => ({
      name: entryName(entry),
      detail: entry.description,
      pick: () => this.#pick(entry, ''),
    }));
    const note = choices.length === 0 ? { note: 'No command is called that.' } : {};
    this.#list.show(this.#input, { title: 'Commands', ...note }, choices, true);
  }

  #offerNames(): void {
    const end = this.#input.selectionStart;
    const typed = TYPED_NAME.exec(this.#input.value.slice(0, end))?.[1];
    const choices = typed === undefined ? [] : this.#nameChoices(typed.toLowerCase(), end);
    if (choices.length === 0) this.#list.hide();
    else this.#list.show(this.#input, { title: 'Names' }, choices, true);
  }

  #nameChoices(typed: string, end: number): readonly Choice[] {
    const { bot, people } = this.#page.state;
    const users = [{ ...bot, role: 'app' }, ...people];
    const matching = users.filter(({ name }) => name.toLowerCase().startsWith(typed));
    return matching.map(({ name, role }) => ({
      name,
      detail: role,
      pick: () => {
        this.#input.setRangeText(`@${name} `, end - typed.length - 1, end, 'end');
        this.#list.hide();
      },
    }));
  }

  #post(): void {
    const content = withMentions(this.#input.value.trim(), this.#page.state);
    if (content === '') return;

    this.#input.value = '';
    this.#list.hide();
    void this.#page.run({ type: 'post-message', content });
  }
}

/** `/ask who…` typed in one go needs no picking: the space after a command's name picks it. */
function startedCommand(
  typed: string,
  { commands, person }: PageState,
): { entry: CommandEntry; text: string } | null {
  if (!typed.startsWith('/')) return null;

  const entries = slashEntries(commands, person);
  const entry = entries.find((candidate) => typed.startsWith(`${entryName(candidate)} `));
  return entry === undefined ? null : { entry, text: typed.slice(entryName(entry).length).trimStart() };
}

/** People read and type names; Discord sends ids. The longest name wins where one begins another. */
function withMentions(text: string, { bot, people }: PageState): string {
  const users = [bot, ...people].sort((a, b) => b.name.length - a.name.length);
  return users.reduce((content, { id, name }) => content.replaceAll(`@${name}`, `<@${id}>`), text);
}
