import { withoutMentions } from './without-mentions.ts';

/** A message that somebody wrote where the bot can read it, as plain values. */
export interface IncomingMessage {
  readonly content: string;
  /** Written by a bot, a webhook or Discord itself. */
  readonly isAutomatic: boolean;
  /** In a direct message there is nobody else to speak to. */
  readonly isDirect: boolean;
  /** It replies to a message of the bot, and pings it. */
  readonly repliesToBot: boolean;
}

/** What was said to the bot. */
export interface Addressed {
  readonly text: string;
  /** A reply may just say thanks; without a mention it is no sure question. */
  readonly isSure: boolean;
}

/** `null`: not meant for the bot. Mentions of roles and of everyone are not. */
export function addressedText(message: IncomingMessage, botId: string): Addressed | null {
  if (message.isAutomatic) return null;
  const isMentioned = new RegExp(`<@!?${botId}>`).test(message.content);
  const isSure = isMentioned || message.isDirect;
  if (!isSure && !message.repliesToBot) return null;
  return { text: withoutMentions(message.content), isSure };
}
