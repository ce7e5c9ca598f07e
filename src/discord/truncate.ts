import { plainText } from './plain-text.ts';

const ELLIPSIS = '…';

/** Shortens `text` to at most `limit` characters by dropping its end, at a word boundary. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;

  const head = text.slice(0, limit - ELLIPSIS.length);
  const lastSpace = head.search(/\s\S*$/u);
  return `${(lastSpace > 0 ? head.slice(0, lastSpace) : withoutHalfPair(head)).trimEnd()}${ELLIPSIS}`;
}

/** Text of people and files, escaped, in at most `limit` characters. */
export function truncatePlain(text: string, limit: number): string {
  return truncateRendered(text, limit, plainText);
}

/**
 * Rendering makes text longer, and a cut in rendered text could part a backslash from its character.
 * So the text is cut first, and made shorter until what is rendered from it fits.
 */
export function truncateRendered(text: string, limit: number, render: (text: string) => string): string {
  let rendered = render(text);
  let room = Math.min(limit, text.length);
  while (rendered.length > limit) {
    rendered = render(truncate(text, room));
    room -= Math.max(1, Math.floor((rendered.length - limit) / MOST_GROWTH));
  }
  return rendered;
}

/** The most characters that rendering makes of one; taking off less than is too long never takes too much. */
const MOST_GROWTH = 3;

function withoutHalfPair(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
