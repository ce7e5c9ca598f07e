import { ChannelType } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Channel, isDirect, isThread } from './channels.ts';
import type { Outcome } from './interactions.ts';
import type { LocalState } from './local-state.ts';
import type { PageChannel, PageEvent, PageRequest } from './page-protocol.ts';
import { pageRequest } from './page-request.ts';
import { parseJson } from './parse-json.ts';
import { botUser, people } from './people.ts';
import type { PersonActions } from './person-actions.ts';
import type { WorldEvent } from './world.ts';

type PageAct = Exclude<PageRequest, { type: 'hello' }>;

/** Connects one open page: tells it what happens, and lets its people act. */
export function connectPage(
  socket: WebSocket,
  state: LocalState,
  actionsOf: (personId: string) => PersonActions | undefined,
): void {
  const send = (event: PageEvent): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(event));
  };
  socket.on('message', (data) => {
    const request = pageRequest.safeParse(parseJson(String(data)));
    if (!request.success) return socket.close(1008, 'Not a request of the page');
    if (request.data.type === 'hello') return send(welcome(state));
    return void answer(request.data, state, actionsOf(request.data.as)).then(send);
  });
  const stop = state.world.feed.listen((event) => send(pageEvent(state, event)));
  socket.on('close', stop);
}

async function answer(
  request: PageAct,
  { world }: LocalState,
  actions: PersonActions | undefined,
): Promise<PageEvent> {
  const { nonce, channelId } = request;
  const isChannel = world.channels.some(({ id }) => id === channelId);
  if (!isChannel) return { type: 'failed', nonce, reason: 'There is no such channel.' };
  if (!actions) return { type: 'failed', nonce, reason: 'There is no such person.' };
  return outcomeEvent(nonce, await act(request, actions));
}

function act(request: PageAct, actions: PersonActions): Promise<Outcome> {
  const { channelId } = request;
  switch (request.type) {
    case 'post-message':
      return actions.postMessage(channelId, request.content);
    case 'slash-command':
      return actions.useCommand({ channelId, path: request.path, options: request.options });
    case 'autocomplete': {
      const { path, options, focused = '' } = request;
      return actions.useCommand({ channelId, path, options, focused });
    }
    case 'message-command':
      return actions.useMessageCommand(channelId, request.name, request.messageId);
    case 'component':
      return actions.useComponent(channelId, request.messageId, request.customId, request.values);
    case 'modal-submit':
      return actions.submitModal(channelId, request.customId, request.fields);
  }
}

function outcomeEvent(nonce: string, outcome: Outcome): PageEvent {
  switch (outcome.kind) {
    case 'choices':
      return { type: 'choices', nonce, choices: outcome.choices };
    case 'modal':
      return { type: 'modal', nonce, modal: outcome.modal };
    case 'failed':
      return { type: 'failed', nonce, reason: outcome.reason };
    default:
      return { type: 'acknowledged', nonce };
  }
}

/** A new thread comes as a new welcome: it is rare, and the page then has everything anew. */
function pageEvent(state: LocalState, event: WorldEvent): PageEvent {
  switch (event.type) {
    case 'commands':
      return { type: 'commands', commands: event.commands };
    case 'channel':
      return welcome(state);
    case 'message-deleted': {
      const { channel_id, id } = event.message;
      return { type: 'message-deleted', channelId: channel_id, messageId: id };
    }
    default:
      return { type: event.type, message: event.message };
  }
}

function welcome({ world, commands }: LocalState): PageEvent {
  const channels = world.channels.filter((channel) => !isDirect(channel));
  return {
    type: 'welcome',
    bot: { id: botUser.id, name: botUser.global_name ?? botUser.username },
    people,
    channels: channels.map(pageChannel),
    commands: commands.all(),
    messages: channels.flatMap(({ id }) => world.messages(id)),
  };
}

function pageChannel(channel: Channel): PageChannel {
  const { id } = channel;
  const name = channel.name ?? id;
  if (isThread(channel)) return { id, name, kind: 'thread', parentId: channel.parent_id };
  return { id, name, kind: channel.type === ChannelType.GuildForum ? 'forum' : 'text', parentId: null };
}
