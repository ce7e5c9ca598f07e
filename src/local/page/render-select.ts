import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.ts';
import { COMPONENT } from './discord-numbers.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';
import { emojiText } from './render-button.ts';

interface SelectRow {
  readonly value: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** A menu in a message. One choice is sent at once; where several may be chosen a button sends them. */
export function renderSelect(select: APISelectMenuComponent, message: PageMessage, page: Page): HTMLElement {
  const isMultiple = (select.max_values ?? 1) > 1;
  const rows = selectRows(select, page);
  const menu = element(
    'select',
    {
      class: 'select',
      multiple: isMultiple,
      disabled: select.disabled,
      size: isMultiple ? Math.min(rows.length, 6) : null,
      'aria-label': select.placeholder ?? 'Make a selection',
    },
    isMultiple ? null : placeholder(select, rows),
    ...rows.map(({ value, name, isChosen }) => element('option', { value, selected: isChosen }, name)),
  );
  menu.dataset['customId'] = select.custom_id;
  const send = () => void sendChosen(menu, select, message, page);
  if (!isMultiple) menu.addEventListener('change', send);
  return isMultiple ? element('div', { class: 'select-several' }, menu, chooseButton(select, send)) : menu;
}

function placeholder(
  { placeholder: words, min_values }: APISelectMenuComponent,
  rows: readonly SelectRow[],
): HTMLElement {
  const isOptional = min_values === 0;
  const selected = !rows.some(({ isChosen }) => isChosen);
  return element('option', { value: '', disabled: !isOptional, selected }, words ?? 'Make a selection');
}

function chooseButton({ disabled }: APISelectMenuComponent, click: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'button is-secondary', disabled, click }, 'Choose');
}

async function sendChosen(
  menu: HTMLSelectElement,
  select: APISelectMenuComponent,
  message: PageMessage,
  page: Page,
): Promise<void> {
  const values = [...menu.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
  menu.ariaBusy = 'true';
  await page.run({ type: 'component', messageId: message.id, customId: select.custom_id, values });
  menu.ariaBusy = null;
}

function selectRows(select: APISelectMenuComponent, { state }: Page): readonly SelectRow[] {
  switch (select.type) {
    case COMPONENT.stringSelect:
      return select.options.map(({ value, label, description, emoji, default: isDefault }) => ({
        value,
        name: [emoji ? emojiText(emoji) : '', label, description ? `– ${description}` : '']
          .filter(Boolean)
          .join(' '),
        isChosen: isDefault === true,
      }));
    case COMPONENT.channelSelect:
      return state.channels.map(({ id, name }) => ({ value: id, name: `#${name}`, isChosen: false }));
    case COMPONENT.roleSelect:
      return [];
    default:
      return [...state.people, state.bot].map(({ id, name }) => ({ value: id, name, isChosen: false }));
  }
}
