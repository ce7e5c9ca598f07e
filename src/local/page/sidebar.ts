import type { PageChannel } from '../page-protocol.ts';
import { element, find } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';
import { type PageState, showChannel } from './page-state.ts';

/** Where page.css folds the channel list away. */
const NARROW = matchMedia('(max-width: 760px)');

/** The channel list: at the side of a wide window, behind the menu button of a narrow one. */
export class Sidebar {
  readonly #page: Page;
  readonly #sidebar = find('sidebar', HTMLElement);
  readonly #list = find('channels', HTMLElement);
  readonly #menu = find('menu', HTMLButtonElement);
  readonly #shade = find('shade', HTMLElement);
  #isOpen = false;
  #drawn: PageState | null = null;

  constructor(page: Page) {
    this.#page = page;
    this.#menu.append(icon('menu'));
    this.#menu.addEventListener('click', () => this.#toggle(!this.#isOpen));
    this.#shade.addEventListener('click', () => this.#toggle(false));
    this.#sidebar.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#toggle(false);
    });
    NARROW.addEventListener('change', () => this.#toggle(false));
    this.#toggle(false);
  }

  /** Drawn again only when it changes, and without taking the keyboard's place away. */
  draw(state: PageState): void {
    const { channels, channel, unread } = this.#drawn ?? {};
    this.#drawn = state;
    if (state.channels === channels && state.channel === channel && state.unread === unread) return;

    const hadFocus = this.#list.contains(document.activeElement);
    const top = state.channels.filter(({ kind }) => kind !== 'thread');
    const rows = top.flatMap((channel) => [
      renderChannel(channel, state, () => this.#show(channel)),
      ...threadsOf(channel, state).map((thread) => renderChannel(thread, state, () => this.#show(thread))),
    ]);
    this.#list.replaceChildren(...rows);
    if (hadFocus) this.#focusCurrent();
  }

  #show(channel: PageChannel): void {
    this.#toggle(false);
    this.#page.update(showChannel(this.#page.state, channel.id));
  }

  /** Folded away, the list is out of reach of the keyboard too. */
  #toggle(isOpen: boolean): void {
    const hadFocus = this.#sidebar.contains(document.activeElement);
    this.#isOpen = isOpen;
    this.#menu.ariaExpanded = String(isOpen);
    this.#sidebar.classList.toggle('is-open', isOpen);
    this.#shade.hidden = !isOpen;
    this.#sidebar.inert = NARROW.matches && !isOpen;
    if (isOpen) this.#focusCurrent();
    else if (hadFocus && NARROW.matches) this.#menu.focus();
  }

  #focusCurrent(): void {
    this.#list.querySelector<HTMLElement>('[aria-current]')?.focus();
  }
}

export function threadsOf(channel: PageChannel, { channels }: PageState): readonly PageChannel[] {
  return channels.filter(({ parentId }) => parentId === channel.id);
}

function renderChannel(channel: PageChannel, state: PageState, click: () => void): HTMLElement {
  const isUnread = state.unread.has(channel.id);
  const button = element(
    'button',
    {
      type: 'button',
      class: `channel is-${channel.kind}`,
      title: channel.name,
      'aria-current': channel.id === state.channel.id ? 'page' : null,
      click,
    },
    icon(channel.kind),
    element('span', { class: 'channel-name' }, channel.name),
    isUnread
      ? element('span', { class: 'unread' }, element('span', { class: 'visually-hidden' }, 'unread'))
      : null,
  );
  return element('li', {}, button);
}
