import { element } from './element.ts';

/** Puts a lid on something marked as a spoiler: its words stay unread until the lid is taken off. */
export function coverWithSpoiler(hidden: HTMLElement): HTMLElement {
  const cover = element('div', { class: 'covered' }, hidden);
  const lid = element(
    'button',
    { type: 'button', class: 'lid', 'aria-label': 'Spoiler, show it' },
    'Spoiler',
  );
  hidden.inert = true;
  lid.addEventListener('click', () => {
    hidden.inert = false;
    cover.classList.add('is-revealed');
    lid.remove();
  });
  cover.append(lid);
  return cover;
}
