import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { browserPath, launchBrowser } from '../support/browser.ts';
import { type LocalBot, startLocalBot } from '../support/local-bot.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { startMain } from '../support/start-main.ts';
import { widestPart } from '../support/widest-part.ts';

const name =
  browserPath === undefined ? 'the page (skipped: there is no Chromium or Chrome here)' : 'the page';

/** The bot behind the page in a real browser, with a corpus small enough to know by heart. */
describe.skipIf(browserPath === undefined)(name, () => {
  let browser: Browser;
  let bot: LocalBot;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    bot = await startLocalBot();
    watched = await openPage(browser, bot.pageUrl, { viewport: { width: 1280, height: 800 } });
    page = watched.page;
  });
  afterEach(async () => {
    const complaints = [...watched.complaints];
    await page.context().close();
    await bot.stop();
    expect(complaints).toEqual([]);
  });

  const log = () => page.getByRole('log');
  const messages = () => log().getByRole('article');

  /** Asks with the keyboard alone, taking the first question that the bot suggests. */
  async function ask(): Promise<void> {
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('who prop');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Who proposed CICA?']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages().getByText('Only you can see this').waitFor();
  }

  it('answers a question that was picked with the keyboard, with its citation', async () => {
    await ask();
    await log().getByText('Mina used /ask').waitFor();
    expect(await log().getByRole('blockquote').textContent()).toContain('Nursultan Nazarbayev');
    expect(await log().getByRole('link', { name: 'About CICA' }).getAttribute('href')).toMatch(/^https:/);
  });

  it('opens the passage of an answer by its button', async () => {
    await ask();
    await log().getByRole('button', { name: 'Open passage' }).click();
    await log().getByText('The proposal').waitFor();
    expect(await messages().count()).toBe(2);
  });

  it('shows an answer to the others only once it is shared', async () => {
    await ask();
    await page.getByText('Marat').click();
    await page.getByText('Welcome to #general').waitFor();
    await page.getByText('Mina', { exact: true }).click();
    await log().getByRole('button', { name: 'Share in channel' }).click();
    await log().getByText('Shared by Mina').waitFor();
    await log().getByRole('button', { name: 'Shared', disabled: true }).waitFor();
    await page.getByText('Marat').click();
    await log().getByText('Only you can see this').waitFor({ state: 'detached' });
    expect(await messages().count()).toBe(1);
    expect(await log().getByText('Shared by Mina').count()).toBe(1);
    expect(await log().getByText('In reply to a message that you do not see').count()).toBe(1);
  });

  it('answers a mention with a reply', async () => {
    await page.keyboard.type('@cic');
    await page.keyboard.press('Enter');
    await page.keyboard.type('who proposed CICA?');
    await page.keyboard.press('Enter');
    await log().getByRole('blockquote').waitFor();
    expect(await messages().count()).toBe(2);
    expect(await messages().last().locator('.origin').textContent()).toBe('Mina @CICA who proposed CICA?');
  });

  it('answers a message through its menu', async () => {
    await page.keyboard.type('I wonder who proposed CICA.');
    await page.keyboard.press('Enter');
    await messages().first().getByRole('button', { name: 'Apps' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Answer this' }).click();
    await log().getByText('Mina used Answer this').waitFor();
    await log().getByRole('blockquote').waitFor();
  });

  it('says why a message was not sent where one may not write', async () => {
    await page.getByRole('button', { name: 'announcements' }).click();
    await page.keyboard.type('Hello?');
    await page.keyboard.press('Enter');
    await log().getByText('You do not have permission to send messages in this channel.').waitFor();
  });

  it('invites with three things to click, the first of which leads to an answer', async () => {
    expect(await page.locator('.card').count()).toBe(3);
    await page.locator('.card').first().click();
    await page.getByRole('option', { name: 'Who proposed CICA?' }).click();
    await page.getByRole('button', { name: 'Send /ask' }).click();
    await log().getByRole('blockquote').waitFor();
  });

  it.each([360, 390, 768])('needs no scrolling to the side at a width of %i', async (width) => {
    await ask();
    await log().getByRole('button', { name: 'Open passage' }).click();
    await messages().nth(1).waitFor();
    await page.setViewportSize({ width, height: 844 });
    expect(await widestPart(page)).toBeLessThanOrEqual(width);
  });
});

describe.skipIf(browserPath === undefined)(`${name} of npm start`, () => {
  it('answers from the knowledge files and cites them', async () => {
    const main = await startMain();
    onTestFinished(() => main.stop());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const { page, complaints } = await openPage(browser, main.pageUrl);
    await page.keyboard.type('/ask Who proposed CICA?');
    await page.keyboard.press('Enter');
    const quotes = page.getByRole('log').getByRole('blockquote');
    await quotes.first().waitFor();
    expect(await quotes.first().textContent()).toContain('Nazarbayev');
    expect(await page.getByRole('log').getByRole('link').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
