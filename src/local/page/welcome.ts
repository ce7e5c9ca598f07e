import { entryName, slashEntries } from './command-entry.ts';
import type { Composer } from './composer.ts';
import { element } from './element.ts';
import { type IconName, icon } from './icon.ts';
import type { Page } from './page.ts';
import { type PageState, showChannel, visibleFailures, visibleMessages } from './page-state.ts';
import { threadsOf } from './sidebar.ts';

/** What an empty channel shows: where one is, and three things to click. */
export function drawWelcome(place: HTMLElement, state: PageState, page: Page, composer: Composer): void {
  const isEmpty = visibleMessages(state).length === 0 && visibleFailures(state).length === 0;
  place.hidden = !isEmpty;
  if (isEmpty)
    place.replaceChildren(
      ...(state.channel.kind === 'forum' ? forum(state, page) : invitation(state, composer)),
    );
}

function invitation(state: PageState, composer: Composer): readonly HTMLElement[] {
  const { channel, bot } = state;
  const cards = invitations(state).map(({ icon: sign, title, detail, accept }) =>
    card(sign, title, detail, () => accept(composer)),
  );
  return [
    element('span', { class: 'welcome-sign' }, icon(channel.kind)),
    element('h2', {}, `Welcome to ${channel.kind === 'thread' ? '' : '#'}${channel.name}`),
    element('p', {}, `${bot.name} answers from its knowledge files and shows where each answer comes from.`),
    element('div', { class: 'cards' }, ...cards.slice(0, 3)),
  ];
}

interface Invitation {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** The command that it starts; without that command there is no invitation. */
  readonly command?: string;
  accept(composer: Composer): void;
}

/** The best first. */
function invitations({ bot, commands, person }: PageState): readonly Invitation[] {
  const offered = new Set(slashEntries(commands, person).map(entryName));
  const all: readonly Invitation[] = [
    {
      icon: 'ask',
      title: 'Ask a question',
      detail: '/ask suggests questions as you type',
      command: '/ask',
      accept: (composer) => composer.startCommand('ask'),
    },
    {
      icon: 'mention',
      title: `Mention @${bot.name}`,
      detail: 'and ask in the open, as in a discussion',
      accept: (composer) => composer.write(`@${bot.name} `),
    },
    {
      icon: 'search',
      title: 'Search the passages',
      detail: '/search finds what the answers rest on',
      command: '/search',
      accept: (composer) => composer.startCommand('search'),
    },
    {
      icon: 'menu',
      title: 'See every command',
      detail: 'or type / at any time',
      accept: (composer) => composer.write('/'),
    },
  ];
  return all.filter(({ command }) => command === undefined || offered.has(command));
}

function card(name: IconName, title: string, detail: string, click: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'card', click },
    icon(name),
    element('span', { class: 'card-words' }, element('strong', {}, title), element('span', {}, detail)),
  );
}

function forum(state: PageState, page: Page): readonly HTMLElement[] {
  const posts = threadsOf(state.channel, state).map(({ id, name }) =>
    card('thread', name, 'open this post', () => page.update(showChannel(page.state, id))),
  );
  return [
    element('span', { class: 'welcome-sign' }, icon('forum')),
    element('h2', {}, state.channel.name),
    element(
      'p',
      {},
      posts.length === 0
        ? 'There are no posts here yet.'
        : 'A forum holds posts. Open one to read and write.',
    ),
    element('div', { class: 'cards' }, ...posts),
  ];
}
