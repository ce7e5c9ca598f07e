import { isOfOtherOrdinal } from './other-ordinal.ts';
import type { Reading } from './reading.ts';

const YEAR = /\b(?:1[0-9]|20)\d{2}\b/gu;

/** What holds over some time is told by its ends. */
const STRETCH = /\b(?:since|from|until|till|by|between|after|before|to date|so far)\b|\d\s?[-–]\s?\d/iu;

/** True where the sentence that counts is of another year, or of the third one where the fourth is asked about. */
export function countsOfAnother(reading: Reading): boolean {
  const { query, choice } = reading;
  if (choice.hit.passage.row !== null || STRETCH.test(choice.text)) return false;
  const told: readonly string[] = choice.text.match(YEAR) ?? [];
  const isOfOther =
    told.length > 0 && query.years.length > 0 && !query.years.some((year) => told.includes(year));
  return isOfOther || isOnlyOfBorder(reading, told) || isOfOtherOrdinal({ ...reading, text: choice.text });
}

/** "After 1971" is not in 1971. */
function isOnlyOfBorder({ query }: Reading, told: readonly string[]): boolean {
  const border = BORDER.exec(query.text)?.[1];
  return border !== undefined && told.length > 0 && told.every((year) => year === border);
}

const BORDER =
  /\b(?:before|after|prior to|later than|earlier than) (?:the (?:year|end|beginning|start) (?:of )?)?((?:1[0-9]|20)\d{2})\b/iu;
