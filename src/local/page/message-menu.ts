import type { PageMessage } from '../page-protocol.ts';
import { messageCommands } from './command-entry.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Page } from './page.ts';

/** The button on a message that offers the commands which act on it, such as "Answer this". */
export function messageMenu(message: PageMessage, page: Page): HTMLElement {
  const holder = element('div', { class: 'message-tools' });
  const open = element(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      click: () => toggle(),
    },
    icon('apps'),
    'Apps',
  );
  holder.append(open);

  function toggle(): void {
    if (open.ariaExpanded === 'true') {
      close();
      return;
    }
    const menu = renderMenu(message, page, close);
    holder.append(menu);
    open.ariaExpanded = 'true';
    menu.querySelector('button')?.focus();
    document.addEventListener('pointerdown', closeOutside);
  }

  function close(): void {
    holder.querySelector('.menu')?.remove();
    open.ariaExpanded = 'false';
    open.focus();
    document.removeEventListener('pointerdown', closeOutside);
  }

  function closeOutside({ target }: Event): void {
    if (!(target instanceof Node && holder.contains(target))) close();
  }

  return holder;
}

function renderMenu(message: PageMessage, page: Page, close: () => void): HTMLElement {
  const names = messageCommands(page.state.commands, page.state.person);
  const items = names.map((name) => renderItem(name, message, page, close));
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': 'Apps' }, ...items);
  if (items.length === 0)
    menu.append(element('button', { type: 'button', role: 'menuitem', click: close }, 'No apps here yet'));
  menu.addEventListener('keydown', (event) => moveInMenu(event, menu, close));
  return menu;
}

function renderItem(name: string, message: PageMessage, page: Page, close: () => void): HTMLElement {
  const click = () => {
    close();
    void page.run({ type: 'message-command', name, messageId: message.id }, name);
  };
  return element('button', { type: 'button', role: 'menuitem', tabindex: -1, click }, name);
}

function moveInMenu(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;

  event.preventDefault();
  const items = [...menu.querySelectorAll('button')];
  const position = items.findIndex((item) => item.matches(':focus'));
  items.at((position + step) % items.length)?.focus();
}
