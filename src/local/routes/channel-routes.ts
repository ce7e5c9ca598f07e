import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Channel, isDirect, isThread, thread } from '../channels.ts';
import { notATextChannel } from '../discord-error.ts';
import { parseForm } from '../form.ts';
import { CHANNEL_NAME_LENGTH } from '../limits.ts';
import { BOT_ID, botUser } from '../people.ts';
import { type ApiAnswer, type ApiRequest, created, noContent, ok, parameter, type Route } from '../router.ts';
import { createMessageForm } from '../schema/message.ts';
import { text } from '../schema/text.ts';
import { sendMessage } from '../send-message.ts';
import { nextSnowflake } from '../snowflake.ts';
import type { World } from '../world.ts';

const name = text(1, CHANNEL_NAME_LENGTH);

/** Resources > Channel: reading channels, and opening threads. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}',
    answer: (request, { world }) => ok(channelOf(request, world)),
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    answer: (request, { world }) => {
      channelOf(request, world);
      return noContent();
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    answer: threadFromMessage,
  },
  { method: 'POST', path: '/channels/{channel_id}/threads', answer: threadFromNothing },
  {
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/@me',
    answer: (request, { world }) => {
      if (!isThread(channelOf(request, world))) throw notATextChannel();
      return noContent();
    },
  },
];

export function channelOf(request: ApiRequest, world: World): Channel {
  return world.channel(parameter(request, 'channel_id'));
}

/** A thread of a message has the id of its message. */
function threadFromMessage(request: ApiRequest, { world }: { world: World }): ApiAnswer {
  const parent = parentOf(request, world);
  const message = world.publicMessage(parent.id, parameter(request, 'message_id'));
  const form = parseForm(z.object({ name }), request.body);
  return created(open(world, message.id, form.name, parent));
}

/** In a forum the thread is a post, which begins with a message. */
function threadFromNothing(request: ApiRequest, { world }: { world: World }): ApiAnswer {
  const parent = parentOf(request, world);
  const isForum = parent.type === ChannelType.GuildForum;
  const message = isForum ? createMessageForm : createMessageForm.optional();
  const form = parseForm(z.object({ name, message }), request.body);
  const opened = open(world, nextSnowflake(), form.name, parent);
  if (form.message) sendMessage(world, botUser, opened.id, { form: form.message, files: request.files });
  return created(opened);
}

function open(world: World, id: string, threadName: string, parent: Channel): Channel {
  const opened = thread(id, threadName, parent.id, ChannelType.PublicThread, BOT_ID);
  world.addChannel(opened);
  return opened;
}

function parentOf(request: ApiRequest, world: World): Channel {
  const parent = channelOf(request, world);
  if (isDirect(parent) || isThread(parent)) throw notATextChannel();
  return parent;
}
