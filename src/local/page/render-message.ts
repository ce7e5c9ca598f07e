import type { PageMessage } from '../page-protocol.ts';
import { avatar } from './avatar.ts';
import { COMPONENT, FLAG } from './discord-numbers.ts';
import { element } from './element.ts';
import { formatMessageTime, formatTime } from './format-time.ts';
import { icon } from './icon.ts';
import { plainText } from './markdown-tree.ts';
import { messageMenu } from './message-menu.ts';
import { nameOf } from './name-of.ts';
import type { Page } from './page.ts';
import { dismiss, type Failure, isVisible } from './page-state.ts';
import { parseInline } from './parse-inline.ts';
import { renderComponents } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderFile } from './render-media.ts';

/** How a message is drawn besides what it holds. */
export interface MessageLook {
  /** True: the message above is by the same author, so name and face are left out. */
  readonly isContinued: boolean;
  /** Why the last button or menu pressed on this message did nothing. */
  readonly failure: Failure | null;
}

export function renderMessage(message: PageMessage, look: MessageLook, page: Page): HTMLElement {
  const drawn = element(
    'article',
    {
      class: 'message',
      id: `message-${message.id}`,
      'aria-label': `${authorName(message)}, ${timeOf(message)}`,
    },
    renderOrigin(message, page),
    look.isContinued
      ? renderHoverTime(message)
      : avatar({ id: message.author.id, name: authorName(message) }),
    element(
      'div',
      { class: 'message-body' },
      look.isContinued ? null : renderHeader(message),
      ...renderContent(message, page),
      look.failure === null ? null : renderFailureLine(look.failure),
      message.ephemeral_for === null ? null : renderPrivateLine(message, page),
    ),
    isThinking(message) ? null : messageMenu(message, page),
  );
  drawn.classList.toggle('is-continued', look.isContinued);
  drawn.classList.toggle('is-private', message.ephemeral_for !== null);
  drawn.classList.toggle('is-mention', mentionsPerson(message, page));
  return drawn;
}

export function authorName({ author }: PageMessage): string {
  return author.global_name ?? author.username;
}

function timeOf({ timestamp }: PageMessage): string {
  return formatMessageTime(new Date(timestamp));
}

function isThinking({ flags }: PageMessage): boolean {
  return ((flags ?? 0) & FLAG.loading) !== 0;
}

function mentionsPerson({ mentions, mention_everyone }: PageMessage, { state }: Page): boolean {
  return mention_everyone || mentions.some(({ id }) => id === state.person.id);
}

/** The line above a message that says what it answers: a command that was used, or another message. */
function renderOrigin(message: PageMessage, page: Page): HTMLElement | null {
  const used = message.interaction?.name;
  if (used !== undefined && used !== '') return renderUsedCommand(message, used);
  if (message.referenced_message === undefined && message.message_reference === undefined) return null;

  const id = message.message_reference?.message_id ?? message.referenced_message?.id;
  const original = page.state.messages.find((other) => other.id === id) ?? null;
  if (original === null) return origin('Original message was deleted');
  return isVisible(page.state, original)
    ? renderReplied(original, page)
    : origin('In reply to a message that you do not see');
}

function origin(...children: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: 'origin' }, icon('reply'), ...children);
}

/** Slash command names are written without a slash; message commands start with a capital letter. */
function renderUsedCommand(
  { interaction, interaction_metadata: metadata }: PageMessage,
  name: string,
): HTMLElement {
  const user = metadata?.user ?? interaction?.user;
  const shown = /^[\p{Ll}\d_-]/u.test(name) ? `/${name}` : name;
  return usedLine(user?.global_name ?? user?.username ?? 'Someone', shown);
}

function usedLine(name: string, command: string): HTMLElement {
  return origin(element('strong', {}, name), ' used ', element('span', { class: 'used-command' }, command));
}

function renderReplied(original: PageMessage, { state }: Page): HTMLElement {
  const words =
    plainText(parseInline(original.content), (id) => nameOf(id, state)) || 'Click to see the message';
  const click = () => {
    const target = document.getElementById(`message-${original.id}`);
    target?.scrollIntoView({ block: 'center' });
    target?.animate({ backgroundColor: ['var(--mention-background)', 'transparent'] }, 1200);
  };
  return origin(
    element('strong', {}, authorName(original)),
    ' ',
    element('button', { type: 'button', class: 'replied-words', click }, words),
  );
}

function renderHeader(message: PageMessage): HTMLElement {
  return element(
    'div',
    { class: 'message-header' },
    element('span', { class: 'author' }, authorName(message)),
    message.author.bot === true ? appTag() : null,
    element('time', { datetime: message.timestamp, class: 'message-time' }, timeOf(message)),
  );
}

function appTag(): HTMLElement {
  return element('span', { class: 'app-tag' }, 'App');
}

function renderHoverTime({ timestamp }: PageMessage): HTMLElement {
  return element('time', { datetime: timestamp, class: 'hover-time' }, formatTime(new Date(timestamp), 't'));
}

function renderContent(message: PageMessage, page: Page): readonly (HTMLElement | null)[] {
  if (isThinking(message)) return [renderThinking(message)];

  const showsEmbeds = ((message.flags ?? 0) & FLAG.suppressEmbeds) === 0;
  return [
    message.content === '' ? null : renderMarkdown(message.content, page),
    ...(showsEmbeds ? message.embeds.map((embed) => renderEmbed(embed, page)) : []),
    ...message.attachments.map(({ filename, size, url }) =>
      renderFile({ type: COMPONENT.file, file: { url }, name: filename, size }),
    ),
    ...renderComponents(message.components ?? [], message, page),
    message.edited_timestamp === null ? null : element('span', { class: 'edited' }, '(edited)'),
  ];
}

function renderThinking(message: PageMessage): HTMLElement {
  const dots = element(
    'span',
    { class: 'dots', 'aria-hidden': 'true' },
    element('i'),
    element('i'),
    element('i'),
  );
  return element('p', { class: 'thinking' }, dots, `${authorName(message)} is thinking…`);
}

function renderPrivateLine({ id }: { readonly id: string }, page: Page): HTMLElement {
  return element(
    'p',
    { class: 'private-line' },
    icon('eye'),
    'Only you can see this • ',
    dismissButton(id, page),
  );
}

function dismissButton(id: string, page: Page): HTMLElement {
  const click = () => page.update(dismiss(page.state, id));
  return element('button', { type: 'button', class: 'text-link', click }, 'Dismiss message');
}

function renderFailureLine({ reason }: Failure): HTMLElement {
  return element('p', { class: 'failure', role: 'alert' }, icon('warning'), reason);
}

/** What failed before there was a message of it stands in the message's place, as Discord shows it. */
export function renderFailed(failure: Failure, page: Page): HTMLElement {
  const { bot, person } = page.state;
  const author = failure.action === null ? person : bot;
  const header = element(
    'div',
    { class: 'message-header' },
    element('span', { class: 'author' }, author.name),
  );
  if (author === bot) header.append(appTag());
  return element(
    'article',
    { class: 'message is-private', 'aria-label': 'Failed' },
    failure.action === null ? null : usedLine(person.name, failure.action),
    avatar(author),
    element(
      'div',
      { class: 'message-body' },
      header,
      renderFailureLine(failure),
      renderPrivateLine(failure, page),
    ),
  );
}
