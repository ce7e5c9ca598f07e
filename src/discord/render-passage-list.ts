import type { Passage } from '../corpus/passage.ts';
import { button, card, type Message, type Part, row, section, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { pageButtons } from './page-buttons.ts';
import type { Page } from './paginate.ts';
import { renderAddress, renderHeadings } from './render-address.ts';
import { renderQuote } from './render-quote.ts';
import { small } from './small.ts';
import type { Words } from './words/words.ts';

/** With five, every item has room for its headings, a snippet and its address. */
export const PASSAGES_PER_PAGE = 5;

/** A passage in a list. */
export interface PassageItem {
  readonly passage: Passage;
  /** The words of it that are shown; its beginning where they are left out. */
  readonly quote?: string;
  /** Position in the list, from 1, where the order means something. */
  readonly rank?: number;
  /** Lines below the snippet, already safe to show. */
  readonly notes?: readonly string[];
}

const SNIPPET_LIMIT = 240;

/** A list of passages, each with a button that opens it, buttons to turn the page, and `action` below. */
export function renderPassageList(
  heading: readonly string[],
  page: Page<PassageItem>,
  pageId: (page: number) => string,
  words: Words,
  action: ReturnType<typeof button> | null = null,
): Message {
  const count = page.pageCount === 1 ? null : small(words.page(page.page + 1, page.pageCount));
  return card([
    text(...heading, count),
    ...page.items.map((item) => passageSection(item, words)),
    pageButtons(page, pageId, words),
    row(action),
  ]);
}

/** Headings, some words of the passage and its address, with a button that opens it. */
export function passageSection(
  { passage, quote = passage.text, rank, notes = [] }: PassageItem,
  words: Words,
): Part {
  const number = rank === undefined ? '' : `${rank}\\. `;
  const snippet = renderQuote(quote, SNIPPET_LIMIT).text;
  const lines = [`**${number}${renderHeadings(passage)}**`, snippet, ...notes, renderAddress(passage)];
  return section(lines, button(words.open, customId(COMPONENT.openPassage, passage.id)));
}
