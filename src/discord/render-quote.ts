import { plainText } from './plain-text.ts';
import { truncateRendered } from './truncate.ts';

export interface RenderedQuote {
  readonly text: string;
  /** True where its end is missing, which the reader must be told. */
  readonly isCut: boolean;
}

/** A block quote in at most `limit` characters; one that is too long loses its end, never its middle. */
export function renderQuote(quote: string, limit: number): RenderedQuote {
  const text = truncateRendered(quote, limit, blockQuote);
  return { text, isCut: text !== blockQuote(quote) };
}

function blockQuote(text: string): string {
  return `> ${plainText(text).replaceAll('\n', '\n> ')}`;
}
