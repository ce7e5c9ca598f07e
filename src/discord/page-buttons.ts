import { button, type Part, row } from './components.ts';
import type { Page } from './paginate.ts';
import type { Words } from './words/words.ts';

/** Previous and Next, or nothing where there is one page. `pageId` makes the custom id of a page. */
export function pageButtons(
  { page, pageCount }: Page<unknown>,
  pageId: (page: number) => string,
  words: Words,
): Part | null {
  if (pageCount === 1) return null;
  return row(
    button(words.previous, pageId(page - 1), { disabled: page === 0 }),
    button(words.next, pageId(page + 1), { disabled: page === pageCount - 1 }),
  );
}
