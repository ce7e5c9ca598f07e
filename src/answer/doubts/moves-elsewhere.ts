import type { Reading } from './reading.ts';

/** Going somewhere, and the name behind it of where to. */
const DESTINATION =
  /\b(?:mov(?:e[sd]?|ing)|relocat\p{L}+|transfer\p{L}*|shift(?:s|ed|ing)?|go(?:es|ing)?|gone|went|pack\p{L}*)\b[^?.,;]{0,60}? to (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** True where it is asked of a move to somewhere that the passage does not name: it tells of a move to another place. */
export function movesElsewhere({ query, units }: Reading): boolean {
  const destination = query.type === 'yes-no' ? undefined : DESTINATION.exec(query.question)?.[1];
  return units.some(({ token, isHeld }) => token === destination && !isHeld);
}
