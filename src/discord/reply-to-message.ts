import {
  DiscordAPIError,
  type Message as DiscordMessage,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { type Addressed, addressedText } from './addressed-text.ts';
import { answerMessage } from './answer-message.ts';
import type { Message } from './components.ts';
import type { Logger } from './logger.ts';
import { messageBody } from './message-body.ts';
import { renderNotice } from './render-notice.ts';
import type { Services } from './services.ts';

/**
 * Answers a message that is meant for the bot, as a reply that pings nobody. A reply to an answer is
 * read in the light of the question that it answered. Never rejects: what goes
 * wrong is logged once and told to the writer.
 */
export async function replyToMessage(
  message: DiscordMessage<boolean>,
  repliedQuestionId: string | null,
  services: Services,
  logger: Logger,
): Promise<void> {
  const addressed = addressedIn(message);
  if (addressed === null || !maySend(message)) return;
  try {
    const place = message.inGuild() ? 'channel' : 'direct';
    const before = repliedQuestionId === null ? null : await services.store.findQuestion(repliedQuestionId);
    const reply = await answerMessage({ ...addressed, before }, place, message.createdAt, services);
    if (reply !== null) await send(message, reply);
  } catch (error) {
    if (isForbidden(error)) return;
    logger.error({ err: error, message: message.id }, 'message could not be answered');
    await apologise(message, services, logger);
  }
}

function addressedIn(message: DiscordMessage): Addressed | null {
  const { author, client, content, mentions, type, webhookId } = message;
  const isText = type === MessageType.Default || type === MessageType.Reply;
  return addressedText(
    {
      content,
      isAutomatic: author.bot || webhookId !== null || !isText,
      isDirect: !message.inGuild(),
      repliesToBot: mentions.repliedUser?.id === client.user.id,
    },
    client.user.id,
  );
}

/** Asked before sending: Discord shuts out bots that keep trying what they may not do. */
function maySend({ channel, client }: DiscordMessage): boolean {
  if (channel.isDMBased()) return true;
  const permissions = channel.permissionsFor(client.user);
  if (permissions === null) return true;
  const toSend = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return permissions.has(PermissionFlagsBits.ViewChannel | toSend);
}

async function send(message: DiscordMessage, reply: Message): Promise<void> {
  const { channel, client } = message;
  // A reply quotes the message, for which the bot must be allowed to read it back.
  const mayQuote =
    channel.isDMBased() ||
    channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ReadMessageHistory) !== false;
  const reference = { message_id: message.id, fail_if_not_exists: false };
  const body = { ...messageBody(reply), ...(mayQuote ? { message_reference: reference } : {}) };
  await client.rest.post(Routes.channelMessages(channel.id), { body });
}

async function apologise(message: DiscordMessage, { words }: Services, logger: Logger): Promise<void> {
  await send(message, renderNotice(words.wentWrong(message.id))).catch((error: unknown) => {
    logger.warn({ err: error, message: message.id }, 'apology could not be shown');
  });
}

/** The permission or the channel was taken away in the meantime, or never showed in the cache. */
function isForbidden(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.MissingAccess ||
      error.code === RESTJSONErrorCodes.MissingPermissions ||
      error.code === RESTJSONErrorCodes.UnknownChannel)
  );
}
