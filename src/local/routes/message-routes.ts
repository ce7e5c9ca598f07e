import { type APIMessage, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { z } from 'zod';
import { attachFiles } from '../attach-files.ts';
import { channelPermissions } from '../channel-permissions.ts';
import { isDirect } from '../channels.ts';
import { missingPermissions, notYourMessage } from '../discord-error.ts';
import { parseForm } from '../form.ts';
import { MESSAGES_PER_PAGE } from '../limits.ts';
import type { LocalState } from '../local-state.ts';
import { editState } from '../message-state.ts';
import { changeMessage, stateOf, toApiMessage } from '../messages.ts';
import type { PageMessage } from '../page-protocol.ts';
import { BOT_ID, botUser } from '../people.ts';
import { hasPermissions } from '../permissions.ts';
import { PING_ALL } from '../resolve-mentions.ts';
import { type ApiAnswer, type ApiRequest, noContent, ok, parameter, type Route } from '../router.ts';
import { createMessageForm, editMessageForm } from '../schema/message.ts';
import { snowflake } from '../schema/text.ts';
import { sendMessage } from '../send-message.ts';
import { isOlder } from '../snowflake.ts';
import { withoutPrivateContent } from '../without-private-content.ts';
import type { World } from '../world.ts';
import { channelOf } from './channel-routes.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;
const DEFAULT_PAGE = 50;

/** Resources > Message. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: MESSAGES, answer: list },
  { method: 'POST', path: MESSAGES, answer: post },
  {
    method: 'GET',
    path: MESSAGE,
    answer: (request, { world }) => ok(shown(world, messageOf(request, world))),
  },
  { method: 'PATCH', path: MESSAGE, answer: edit },
  { method: 'DELETE', path: MESSAGE, answer: remove },
];

const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MESSAGES_PER_PAGE).default(DEFAULT_PAGE),
  before: snowflake.optional(),
  after: snowflake.optional(),
});

/** Newest first, as Discord lists them. */
function list(request: ApiRequest, { world }: LocalState): ApiAnswer {
  const channel = channelOf(request, world);
  const { limit, before, after } = parseForm(pageQuery, Object.fromEntries(request.query));
  const fitting = world
    .messages(channel.id)
    .filter(({ ephemeral_for }) => ephemeral_for === null)
    .filter(({ id }) => (!before || isOlder(id, before)) && (!after || isOlder(after, id)));
  const page = after ? fitting.slice(0, limit) : fitting.slice(-limit);
  return ok(page.toReversed().map((message) => shown(world, message)));
}

function post(request: ApiRequest, { world }: LocalState): ApiAnswer {
  const channel = channelOf(request, world);
  const form = parseForm(createMessageForm, request.body);
  const message = sendMessage(world, botUser, channel.id, { form, files: request.files });
  return ok(shown(world, message));
}

function edit(request: ApiRequest, { world }: LocalState): ApiAnswer {
  const message = messageOf(request, world);
  if (message.author.id !== BOT_ID) throw notYourMessage();
  const form = parseForm(editMessageForm, request.body);
  const files = attachFiles(world, request.files, form.attachments);
  const state = editState(stateOf(message), form, files);
  return ok(shown(world, changeMessage(world, message, state, form.allowed_mentions ?? PING_ALL)));
}

function remove(request: ApiRequest, { world }: LocalState): ApiAnswer {
  const message = messageOf(request, world);
  const permissions = channelPermissions(world, BOT_ID, channelOf(request, world));
  const mayDelete = message.author.id === BOT_ID || hasPermissions(permissions, Permission.ManageMessages);
  if (!mayDelete) throw missingPermissions();
  world.deleteMessage(message);
  return noContent();
}

function messageOf(request: ApiRequest, world: World): PageMessage {
  return world.publicMessage(channelOf(request, world).id, parameter(request, 'message_id'));
}

function shown(world: World, message: PageMessage): APIMessage {
  return withoutPrivateContent(toApiMessage(message), isDirect(world.channel(message.channel_id)));
}
