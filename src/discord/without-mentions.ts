/** `<@1>`, `<@!1>`, `<@&1>`, `<#1>` and custom emoji: they stand for people and pictures, not for words. */
const MENTIONS = /<(?:@[!&]?|#|a?:\w+:)\d+>/g;

/** The words of a message. */
export function withoutMentions(content: string): string {
  return content.replace(MENTIONS, ' ').replace(/\s+/g, ' ').trim();
}
