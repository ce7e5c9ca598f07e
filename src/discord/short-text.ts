import { oneLine } from './small.ts';
import { truncatePlain } from './truncate.ts';

/** Longest piece of what a person typed that is repeated to them. */
const SHORT_TEXT_LIMIT = 200;

/** What a person typed, fit to stand inside one of the bot's own sentences. */
export function shortText(text: string): string {
  return truncatePlain(oneLine(text), SHORT_TEXT_LIMIT);
}
