import type { Source } from '../corpus/passage.ts';
import { card, type Message, text } from './components.ts';
import { pageButtons } from './page-buttons.ts';
import type { Page } from './paginate.ts';
import { renderSource } from './render-source.ts';
import { small } from './small.ts';
import type { Words } from './words/words.ts';

/** With ten, every source has room for its link. */
export const SOURCES_PER_PAGE = 10;
const LINE_LIMIT = 330;

/** How often a source is rested on. */
export interface CountedSource {
  readonly source: Source;
  readonly passages: number;
}

/** A numbered list of sources with the number of passages that rest on each. */
export function renderSourcesPage(
  heading: string,
  page: Page<CountedSource>,
  pageId: (page: number) => string,
  words: Words,
): Message {
  const lines = page.items.map(({ source, passages }, position) => {
    const number = page.first + position;
    return `${number}. ${renderSource(source, words, LINE_LIMIT)} (${words.passages(passages)})`;
  });
  const count = page.pageCount === 1 ? null : small(words.page(page.page + 1, page.pageCount));
  return card([text(heading, count), text(...lines), pageButtons(page, pageId, words)]);
}
