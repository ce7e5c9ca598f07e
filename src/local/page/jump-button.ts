import { find } from './element.ts';
import { icon } from './icon.ts';

/** Further than this from the end, the newest message is out of sight. */
const FAR_FROM_END_PX = 400;

/** Shows the way back to the newest message to someone who has scrolled up. */
export function startJumpButton(scroller: HTMLElement): void {
  const button = find('jump', HTMLButtonElement);
  button.append(icon('down'), 'Jump to the newest');
  button.addEventListener('click', () => {
    scroller.scrollTop = scroller.scrollHeight;
    scroller.focus();
  });
  scroller.addEventListener('scroll', () => {
    button.hidden = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < FAR_FROM_END_PX;
  });
}
