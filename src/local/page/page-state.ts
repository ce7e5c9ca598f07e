import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { PageChannel, PageEvent, PageMessage, Person } from '../page-protocol.ts';

/** Something that failed, as its person sees it. It stays on the page; the server knows nothing of it. */
export interface Failure {
  readonly id: string;
  readonly channelId: string;
  readonly personId: string;
  /** The message whose button or menu failed; `null`: a command that was sent. */
  readonly messageId: string | null;
  /** The command that was used, such as `/ask`; `null`: a message of their own. */
  readonly action: string | null;
  readonly reason: string;
  readonly time: number;
}

/** Everything the page shows. Never changed in place: a new event makes a new state. */
export interface PageState {
  readonly bot: { readonly id: string; readonly name: string };
  readonly people: readonly Person[];
  readonly channels: readonly PageChannel[];
  readonly commands: readonly APIApplicationCommand[];
  readonly messages: readonly PageMessage[];
  readonly person: Person;
  readonly channel: PageChannel;
  readonly failures: readonly Failure[];
  /** Ids of private messages and failures that were dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** Ids of channels where something was said since the person last looked. */
  readonly unread: ReadonlySet<string>;
}

/** Event by event, from the first welcome on. What cannot be shown yet changes nothing. */
export function applyEvent(state: PageState | null, event: PageEvent): PageState | null {
  if (event.type === 'welcome') return welcome(state, event);
  if (state === null) return null;

  switch (event.type) {
    case 'commands':
      return { ...state, commands: event.commands };
    case 'message':
      return addMessage(state, event.message);
    case 'message-edited':
      return {
        ...state,
        messages: state.messages.map((old) => (old.id === event.message.id ? event.message : old)),
      };
    case 'message-deleted':
      return { ...state, messages: state.messages.filter(({ id }) => id !== event.messageId) };
    default:
      return state;
  }
}

/** Comes again after a restart and with every new thread: the person stays who and where they are. */
function welcome(state: PageState | null, event: Extract<PageEvent, { type: 'welcome' }>): PageState | null {
  const { bot, people, channels, commands, messages } = event;
  const person = people.find(({ id }) => id === state?.person.id) ?? people[0];
  const channel = channels.find(({ id }) => id === state?.channel.id) ?? channels[0];
  if (person === undefined || channel === undefined) return null;

  const { failures = [], dismissed = new Set<string>(), unread = new Set<string>() } = state ?? {};
  return { bot, people, channels, commands, messages, person, channel, failures, dismissed, unread };
}

function addMessage(state: PageState, message: PageMessage): PageState {
  const messages = [...state.messages, message];
  const isElsewhere = message.channel_id !== state.channel.id && isVisible(state, message);
  return isElsewhere
    ? { ...state, messages, unread: new Set([...state.unread, message.channel_id]) }
    : { ...state, messages };
}

/** Whether the person may see a message, and has not sent it away. */
export function isVisible({ person, dismissed }: PageState, message: PageMessage): boolean {
  return (message.ephemeral_for ?? person.id) === person.id && !dismissed.has(message.id);
}

/** What the person sees in the channel they are in. */
export function visibleMessages(state: PageState): readonly PageMessage[] {
  return state.messages.filter(
    (message) => message.channel_id === state.channel.id && isVisible(state, message),
  );
}

export function visibleFailures({ failures, channel, person, dismissed }: PageState): readonly Failure[] {
  return failures.filter(
    ({ id, channelId, personId }) => channelId === channel.id && personId === person.id && !dismissed.has(id),
  );
}

export function showChannel(state: PageState, channelId: string): PageState {
  const channel = state.channels.find(({ id }) => id === channelId) ?? state.channel;
  return { ...state, channel, unread: without(state.unread, channel.id) };
}

export function actAs(state: PageState, personId: string): PageState {
  return { ...state, person: state.people.find(({ id }) => id === personId) ?? state.person };
}

export function dismiss(state: PageState, id: string): PageState {
  return { ...state, dismissed: new Set([...state.dismissed, id]) };
}

/** A second try on the same message replaces what the first one left. */
export function fail(state: PageState, failure: Failure): PageState {
  return { ...state, failures: [...clearFailure(state, failure.messageId).failures, failure] };
}

export function clearFailure(state: PageState, messageId: string | null): PageState {
  if (messageId === null || !state.failures.some((failure) => failure.messageId === messageId)) return state;

  return { ...state, failures: state.failures.filter((failure) => failure.messageId !== messageId) };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
