import type { Cell } from '../../corpus/passage.ts';

const OBSERVING = /\bobserv\p{L}*\b/iu;
const BELONGING = /\b(?:members?|membership|join\p{L}*|admitted|belongs?)\b/iu;

/** Who was made an observer did not join as a member. */
export function saysOtherStatus(claimed: string, found: string): boolean {
  const isOther = OBSERVING.test(found) && !OBSERVING.test(claimed) && BELONGING.test(claimed);
  return isOther || (isOnlyObserving(claimed) && !OBSERVING.test(found) && BELONGING.test(found));
}

/** The same of a row, by the cell for it: what else the row tells may be of an earlier status. */
export function isOfOtherStatus(claimed: string, cells: readonly Cell[]): boolean {
  const status = cells.find(({ header }) => /^status$/iu.test(header))?.text ?? '';
  return saysOtherStatus(claimed, status);
}

function isOnlyObserving(text: string): boolean {
  return OBSERVING.test(text) && !BELONGING.test(text);
}
