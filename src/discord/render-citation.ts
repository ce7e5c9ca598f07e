import type { Citation } from '../answer/answer.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import { renderAddress } from './render-address.ts';
import { renderQuote } from './render-quote.ts';
import { renderSources } from './render-source.ts';
import { small } from './small.ts';
import type { Words } from './words/words.ts';

export interface CitationRoom {
  readonly quote: number;
  readonly sources: { readonly most: number; readonly limit: number };
}

/** The quote, when it was true, where it comes from, and the address that opens it. */
export function renderCitation(
  { passage, quote }: Citation,
  asOf: PartialDate | null,
  room: CitationRoom,
  words: Words,
): readonly string[] {
  const { text, isCut } = renderQuote(quote, room.quote);
  return [
    text,
    ...(isCut ? [small(words.quoteCut)] : []),
    ...(asOf === null ? [] : [small(words.asOf(words.date(asOf)))]),
    ...renderSources(passage.sources, words, room.sources),
    renderAddress(passage),
  ];
}
