import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageEvent, PageMessage, PageRequest } from '../../src/local/page-protocol.ts';
import { browserPath, launchBrowser } from '../support/browser.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';
import { MEMBER, message, welcome } from '../support/scripted-world.ts';
import { widestPart } from '../support/widest-part.ts';

type Act = Exclude<PageRequest, { type: 'hello' }>;

const QUESTIONS = ['Who proposed CICA?', 'How many members does CICA have?'];
const name =
  browserPath === undefined ? 'the page (skipped: there is no Chromium or Chrome here)' : 'the page';

describe.skipIf(browserPath === undefined)(name, () => {
  let browser: Browser;
  let server: ScriptedServer | undefined;
  let watched: WatchedPage | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const complaints = watched?.complaints ?? [];
    await watched?.page.context().close();
    await server?.close();
    expect(complaints).toEqual([]);
  });

  /** A page whose server says `answer` to what is done on it, and `messages` before. */
  async function start(
    answer: (act: Act) => PageEvent[],
    messages: readonly PageMessage[] = [],
  ): Promise<Page> {
    server = await startScriptedServer((request) =>
      request.type === 'hello' ? [welcome(messages)] : answer(request),
    );
    watched = await openPage(browser, server.url, { viewport: { width: 1000, height: 700 } });
    return watched.page;
  }

  const asked = (type: Act['type']) => server?.requests.filter((request) => request.type === type) ?? [];
  const box = (page: Page) => page.getByRole('combobox', { name: /^Message/ });

  describe('a slash command', () => {
    it('is found by typing, picked with the keyboard and filled in with a suggestion', async () => {
      const page = await start(suggesting);
      await box(page).pressSequentially('/');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      expect(await page.getByRole('option').count()).toBe(2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: QUESTIONS[1] ?? '' }).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await box(page).waitFor();
      await expect
        .poll(() => asked('slash-command'))
        .toMatchObject([
          { as: MEMBER.id, channelId: '201', path: ['ask'], options: { question: QUESTIONS[1] } },
        ]);
    });

    it('takes words of one’s own, typed in one go after its name', async () => {
      const page = await start(suggesting);
      await box(page).pressSequentially('/ask where is it?');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => asked('slash-command'))
        .toMatchObject([{ options: { question: 'where is it?' } }]);
      expect(asked('autocomplete').at(-1)).toMatchObject({ focused: 'question' });
    });

    it('says in words what is missing, and sends nothing', async () => {
      const page = await start(suggesting);
      await box(page).pressSequentially('/ask ');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Fill in “question” to send this command.').waitFor();
      expect(asked('slash-command')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await box(page).evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    });

    it('lets options be added, with their choices to pick from', async () => {
      const page = await start(suggesting);
      await box(page).pressSequentially('/ask x');
      await page.getByRole('button', { name: '+ visibility' }).click();
      await page.getByRole('option', { name: 'Everyone here' }).click();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => asked('slash-command'))
        .toMatchObject([{ options: { question: 'x', visibility: 'public' } }]);
    });

    it('is offered to those who may use it', async () => {
      const page = await start(suggesting);
      await page.getByText('Marat').click();
      await box(page).pressSequentially('/mod');
      await page.getByRole('option', { name: '/moderator lookup' }).click();
      await page.keyboard.type('words here');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => asked('slash-command'))
        .toMatchObject([{ as: '102', path: ['moderator', 'lookup'], options: { words: 'words here' } }]);
    });

    it('that gets no answer leaves a red line, until it is dismissed', async () => {
      const page = await start((act) => [failed(act, 'The application did not respond')]);
      await box(page).pressSequentially('/help ');
      await page.getByRole('button', { name: 'Send /help' }).click();
      await page.getByText('The application did not respond').waitFor();
      await page.getByText('Mina used /help').waitFor();
      await page.getByRole('button', { name: 'Dismiss message' }).click();
      await page.getByText('Welcome to #general').waitFor();
    });
  });

  describe('a message', () => {
    it('mentions by name and is sent with ids', async () => {
      const page = await start(acknowledging);
      await box(page).pressSequentially('@ci');
      await page.keyboard.press('Tab');
      await page.keyboard.type('who are you?');
      await page.keyboard.press('Enter');
      await expect.poll(() => asked('post-message')).toMatchObject([{ content: '<@2> who are you?' }]);
    });

    it('never turns into markup, whatever it holds', async () => {
      const content = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) <script>alert(1)</script>';
      const page = await start(acknowledging, [message({ id: '1', content })]);
      await page.getByRole('log').getByText(content).waitFor();
      expect(await page.locator('#log :is(img, script, a)').count()).toBe(0);
    });

    it('offers the commands that act on it to the keyboard', async () => {
      const page = await start(acknowledging, [message({ id: '77', content: 'Who proposed CICA?' })]);
      await page.getByRole('button', { name: 'Apps' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => asked('message-command'))
        .toMatchObject([{ name: 'Answer this', messageId: '77' }]);
    });

    it('that is for one person is shown to no other', async () => {
      const messages = [
        message({ id: '1', content: 'For all' }),
        message({ id: '2', content: 'For Mina', ephemeral_for: MEMBER.id }),
      ];
      const page = await start(acknowledging, messages);
      await page.getByText('For Mina').waitFor();
      await page.getByText('Only you can see this').waitFor();
      await page.getByText('Ada').click();
      await page.getByText('For Mina').waitFor({ state: 'detached' });
      expect(await page.getByRole('log').getByText('For all').count()).toBe(1);
    });

    it('thinks until the bot has said something', async () => {
      const page = await start(acknowledging, [message({ id: '1', flags: 128 })]);
      await page.getByText('CICA is thinking…').waitFor();
      server?.tell({ type: 'message-edited', message: message({ id: '1', content: 'Here it is.' }) });
      await page.getByText('Here it is.').waitFor();
      expect(await page.getByText('CICA is thinking…').count()).toBe(0);
    });
  });

  describe('a component', () => {
    it('sends its custom id, and says under its message that it failed', async () => {
      const page = await start((act) => [failed(act, 'This interaction failed')], [withButton]);
      await page.getByRole('button', { name: 'Open passage' }).click();
      await page.locator('#message-1').getByRole('alert').getByText('This interaction failed').waitFor();
      expect(asked('component')).toMatchObject([{ messageId: '1', customId: 'open' }]);
    });

    it('keeps the keyboard where it was when its message is edited', async () => {
      const page = await start(acknowledging, [withButton]);
      await page.getByRole('button', { name: 'Open passage' }).focus();
      server?.tell({ type: 'message-edited', message: { ...withButton, content: 'edited' } });
      await page.getByText('edited', { exact: true }).waitFor();
      expect(await page.locator(':focus').textContent()).toBe('Open passage');
    });

    it('that is a menu sends what was chosen', async () => {
      const page = await start(acknowledging, [withMenu]);
      await page.getByRole('combobox', { name: 'Pick a passage' }).selectOption('b');
      await expect.poll(() => asked('component')).toMatchObject([{ customId: 'menu', values: ['b'] }]);
    });
  });

  describe('a modal', () => {
    it('holds the keyboard, checks what is typed and stays open when it fails', async () => {
      const page = await start(openingModal, [withButton]);
      await page.getByRole('button', { name: 'Open passage' }).click();
      const dialog = page.getByRole('dialog', { name: 'Report' });
      await dialog.getByRole('textbox', { name: 'What is wrong?' }).waitFor();
      expect(await page.locator(':focus').getAttribute('name')).toBe('why');
      await dialog.getByRole('button', { name: 'Submit' }).click();
      expect(asked('modal-submit')).toEqual([]);
      await dialog.getByRole('textbox').fill('The date');
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await dialog.getByText('Something went wrong').waitFor();
      expect(asked('modal-submit')).toMatchObject([{ customId: 'report', fields: { why: 'The date' } }]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.locator(':focus').textContent()).toBe('Open passage');
    });
  });

  it('comes back by itself when its server does', async () => {
    const page = await start(acknowledging, [message({ id: '1', content: 'Before' })]);
    await page.getByText('model-un-prep').click();
    const port = server?.port;
    await server?.close();
    await page.getByRole('status').getByText('The bot is not running').waitFor();
    const later = message({ id: '9', content: 'After', channel_id: '204' });
    server = await startScriptedServer(() => [welcome([later])], port);
    await page.getByText('After').waitFor();
    expect(await page.getByText('The bot is not running').isVisible()).toBe(false);
    // The browser itself writes down that the connection was refused.
    watched = undefined;
    await page.context().close();
  });

  it('fits a narrow phone, with the channels behind a menu', async () => {
    const long = message({ id: '1', content: `${'long'.repeat(60)} \`${'code'.repeat(60)}\`` });
    const page = await start(suggesting, [long, { ...withButton, id: '2' }, { ...withMenu, id: '3' }]);
    await page.setViewportSize({ width: 360, height: 700 });
    await box(page).pressSequentially('/ask ');
    await page.getByRole('option', { name: QUESTIONS[0] ?? '' }).waitFor();
    expect(await widestPart(page)).toBe(360);
    const channels = page.getByRole('navigation', { name: 'Channels' });
    expect(await channels.getAttribute('inert')).toBe('');
    await page.getByRole('button', { name: 'Channels' }).click();
    await channels.getByRole('button', { name: 'questions' }).click();
    await page.getByRole('heading', { level: 1, name: 'questions' }).waitFor();
    expect(await channels.getAttribute('inert')).toBe('');
  });
});

function suggesting(act: Act): PageEvent[] {
  if (act.type !== 'autocomplete') return acknowledging(act);
  return [
    {
      type: 'choices',
      nonce: act.nonce,
      choices: QUESTIONS.map((question) => ({ name: question, value: question })),
    },
  ];
}

function acknowledging({ nonce }: Act): PageEvent[] {
  return [{ type: 'acknowledged', nonce }];
}

function failed({ nonce }: Act, reason: string): PageEvent {
  return { type: 'failed', nonce, reason };
}

function openingModal(act: Act): PageEvent[] {
  if (act.type === 'modal-submit') return [failed(act, 'Something went wrong')];

  const component = { type: 4, custom_id: 'why', style: 1 } as const;
  const modal = {
    custom_id: 'report',
    title: 'Report',
    components: [{ type: 18, label: 'What is wrong?', component }],
  } as const;
  return [{ type: 'modal', nonce: act.nonce, modal: { ...modal, components: [...modal.components] } }];
}

const withButton = message({
  id: '1',
  components: [
    {
      type: 17,
      components: [
        { type: 1, components: [{ type: 2, style: 2, label: 'Open passage', custom_id: 'open' }] },
      ],
    },
  ],
});

const withMenu = message({
  id: '1',
  components: [
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'menu',
          placeholder: 'Pick a passage',
          options: [
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ],
        },
      ],
    },
  ],
});
