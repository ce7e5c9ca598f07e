import type { APIButtonComponent, APIMessageComponentEmoji } from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.ts';
import { BUTTON } from './discord-numbers.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';

const STYLE_NAMES: Readonly<Record<number, string>> = {
  [BUTTON.primary]: 'primary',
  [BUTTON.secondary]: 'secondary',
  [BUTTON.success]: 'success',
  [BUTTON.danger]: 'danger',
  [BUTTON.premium]: 'primary',
};

export function renderButton(button: APIButtonComponent, message: PageMessage, page: Page): HTMLElement {
  if (button.style === BUTTON.link) return renderLinkButton(button.url, button.label, button.emoji);

  const drawn = element(
    'button',
    { type: 'button', class: `button is-${STYLE_NAMES[button.style]}`, disabled: button.disabled },
    ...('label' in button ? renderLabel(button.label, button.emoji) : ['Premium']),
  );
  if ('custom_id' in button) {
    drawn.dataset['customId'] = button.custom_id;
    drawn.addEventListener('click', () => press(drawn, message, button.custom_id, page));
  }
  return drawn;
}

/** A second click while the bot has not answered would send a second interaction; Discord ignores it too. */
function press(button: HTMLButtonElement, message: PageMessage, customId: string, page: Page): void {
  if (button.ariaBusy === 'true') return;

  button.ariaBusy = 'true';
  void page.run({ type: 'component', messageId: message.id, customId }).finally(() => {
    button.ariaBusy = null;
  });
}

function renderLinkButton(
  url: string,
  label: string | undefined,
  emoji: APIMessageComponentEmoji | undefined,
): HTMLElement {
  const words = [...renderLabel(label, emoji), icon('link')];
  if (!/^(https?|discord):/.test(url))
    return element('button', { class: 'button is-secondary', disabled: true }, ...words);

  const attributes = {
    class: 'button is-secondary',
    href: url,
    title: url,
    target: '_blank',
    rel: 'noopener noreferrer',
  };
  return element('a', attributes, ...words);
}

function renderLabel(
  label: string | undefined,
  emoji: APIMessageComponentEmoji | undefined,
): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (emoji !== undefined) parts.push(element('span', { class: 'emoji' }, emojiText(emoji)));
  if (label !== undefined) parts.push(element('span', {}, label));
  return parts;
}

/** A custom emoji is a picture on Discord's servers; its name stands for it here. */
export function emojiText({ id, name }: APIMessageComponentEmoji): string {
  return id === undefined || id === null ? (name ?? '') : `:${name ?? 'emoji'}:`;
}
