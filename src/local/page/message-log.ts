import type { PageMessage } from '../page-protocol.ts';
import { element } from './element.ts';
import { formatTime, isSameDay } from './format-time.ts';
import { startJumpButton } from './jump-button.ts';
import type { Page } from './page.ts';
import { type Failure, type PageState, visibleFailures, visibleMessages } from './page-state.ts';
import { renderFailed, renderMessage } from './render-message.ts';

/** After this long the same author gets a new header. Discord's own pause. */
const NEW_HEADER_MS = 7 * 60_000;
/** Closer to the end than this counts as reading along. */
const NEAR_END_PX = 120;

/** One row of the log. Rows are drawn again only where `parts` differ from those drawn before. */
interface Row {
  readonly key: string;
  readonly time: number;
  readonly parts: readonly unknown[];
  draw(): HTMLElement;
}

interface Drawn {
  readonly parts: readonly unknown[];
  readonly element: HTMLElement;
}

/** Keeps the log showing the messages of the channel, touching only what changed. */
export class MessageLog {
  readonly #log: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #page: Page;
  #drawn = new Map<string, Drawn>();
  #place = '';

  constructor(log: HTMLElement, page: Page) {
    this.#log = log;
    this.#scroller = log.parentElement ?? log;
    // The keyboard scrolls what it can reach.
    this.#scroller.tabIndex = 0;
    startJumpButton(this.#scroller);
    this.#page = page;
  }

  /** Follows the end of the log, unless someone scrolled up to read what others said. */
  draw(state: PageState): void {
    const scroller = this.#scroller;
    const isNearEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
    const newest = visibleMessages(state).at(-1);
    const isNewOwn = newest !== undefined && !this.#drawn.has(newest.id) && isOwn(newest, state);
    const place = `${state.channel.id} ${state.person.id}`;
    const isNewPlace = place !== this.#place;
    this.#place = place;
    const hadFocus = this.#log.contains(document.activeElement);
    this.#drawn = drawRows(this.#log, isNewPlace ? new Map() : this.#drawn, rowsOf(state, this.#page));
    if (isNearEnd || isNewPlace || isNewOwn) scroller.scrollTop = scroller.scrollHeight;
    // A message that was dismissed takes the keyboard's place along; the log keeps it.
    if (hadFocus && !this.#log.contains(document.activeElement)) scroller.focus();
  }
}

/** Said by the person, or by the bot in answer to them. */
function isOwn({ author, interaction_metadata: metadata }: PageMessage, { person }: PageState): boolean {
  return author.id === person.id || metadata?.user.id === person.id;
}

function drawRows(
  log: HTMLElement,
  before: ReadonlyMap<string, Drawn>,
  rows: readonly Row[],
): Map<string, Drawn> {
  const after = new Map(rows.map((row) => [row.key, drawRow(row, before.get(row.key))]));
  const kept = new Set([...after.values()].map((row) => row.element));
  for (const child of [...log.children])
    if (!(child instanceof HTMLElement && kept.has(child))) child.remove();
  [...kept].forEach((child, position) => {
    const present = log.children[position];
    if (present !== child) log.insertBefore(child, present ?? null);
  });
  return after;
}

/** A message that was edited keeps the keyboard's place: its new button takes over from the old one. */
function drawRow(row: Row, before: Drawn | undefined): Drawn {
  if (before?.parts.every((part, position) => part === row.parts[position])) return before;

  const drawn = row.draw();
  if (before !== undefined) replace(before.element, drawn);
  return { parts: row.parts, element: drawn };
}

function replace(old: HTMLElement, drawn: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(drawn);
  if (!(focused instanceof HTMLElement)) return;

  const controls = [...drawn.querySelectorAll<HTMLElement>('button, select, a')];
  const same = controls.find(({ dataset }) => dataset['customId'] === focused.dataset['customId']);
  (same ?? controls[0])?.focus();
}

function rowsOf(state: PageState, page: Page): readonly Row[] {
  const failures = visibleFailures(state);
  const messages = visibleMessages(state);
  const rows = messages.flatMap((message, position) =>
    messageRows(message, messages[position - 1], failures, page),
  );
  const failed = failures
    .filter(({ messageId }) => messageId === null)
    .map((failure) => failureRow(failure, page));
  return [...rows, ...failed].sort((a, b) => a.time - b.time);
}

function messageRows(
  message: PageMessage,
  above: PageMessage | undefined,
  failures: readonly Failure[],
  page: Page,
): readonly Row[] {
  const isContinued = above !== undefined && continues(message, above);
  const failure = failures.find(({ messageId }) => messageId === message.id) ?? null;
  const row = {
    key: message.id,
    time: dateOf(message).getTime(),
    parts: [message, isContinued, failure],
    draw: () => renderMessage(message, { isContinued, failure }, page),
  };
  return above !== undefined && isSameDay(dateOf(message), dateOf(above)) ? [row] : [dayRow(message), row];
}

function continues(message: PageMessage, above: PageMessage): boolean {
  return (
    message.author.id === above.author.id &&
    message.interaction === undefined &&
    message.message_reference === undefined &&
    message.ephemeral_for === above.ephemeral_for &&
    isSameDay(dateOf(message), dateOf(above)) &&
    dateOf(message).getTime() - dateOf(above).getTime() < NEW_HEADER_MS
  );
}

function dateOf({ timestamp }: PageMessage): Date {
  return new Date(timestamp);
}

function dayRow(message: PageMessage): Row {
  const day = formatTime(dateOf(message), 'D');
  return {
    key: `day ${day}`,
    time: dateOf(message).getTime(),
    parts: [day],
    draw: () => element('div', { class: 'day' }, element('span', {}, day)),
  };
}

function failureRow(failure: Failure, page: Page): Row {
  return {
    key: failure.id,
    time: failure.time,
    parts: [failure],
    draw: () => renderFailed(failure, page),
  };
}
