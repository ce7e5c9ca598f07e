import { element } from './element.ts';

/** How many colours page.css has for faces. */
const COLORS = 6;

/** A round sign with an initial, in a colour that the same person always has. */
export function avatar(user: { readonly id: string; readonly name: string }): HTMLElement {
  const color = Number(BigInt(user.id) % BigInt(COLORS));
  return element('span', { class: `avatar is-color-${color}`, 'aria-hidden': 'true' }, initial(user.name));
}

function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? '?';
}
