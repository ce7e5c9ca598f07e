import type { Page } from 'playwright-core';

const WIDTHS =
  '[document.documentElement, ...document.querySelectorAll("main, main *")].map((part) => part.scrollWidth)';

/** How wide the widest part of the page is, even where what is too wide is cut off. */
export async function widestPart(page: Page): Promise<number> {
  return Number(await page.evaluate(`Math.max(...${WIDTHS})`));
}
