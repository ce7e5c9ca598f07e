import type { Passage } from '../corpus/passage.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';

/** Longest heading path that is shown; a longer one loses its end. */
const HEADINGS_LIMIT = 160;

/** `Membership › Member states`, outermost first. */
export function renderHeadings({ headings }: Passage): string {
  return truncatePlain(oneLine(headings.join(' › ')), HEADINGS_LIMIT);
}

/** The address that people cite and `/passage` opens, in small text. */
export function renderAddress({ id }: Passage): string {
  return small(inlineCode(id));
}

/** An address as it stands, for people to copy. */
export function inlineCode(id: string): string {
  return `\`${id.replaceAll('`', '')}\``;
}
