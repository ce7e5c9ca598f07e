import { parsePartialDate } from '../../corpus/partial-date.ts';
import { type ClaimDate, saysDate } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';

const BEGINS =
  /\b(?:t[ao]k(?:es?|ing)|took|taken|became|becomes?|becoming|beg[aiu]ns?|start(?:s|ed)?|assum(?:es?|ed)|inherit(?:s|ed)?|appointed|elected|named|succeeded|replaced|followed)\b/iu;
const ENDS =
  /\b(?:left|leaves?|ended|ends?|hand(?:s|ed)|g[ai]ve(?:s|n)?|pass(?:es|ed)|stepped|resigned|finished|(?<!\b(?:took|takes?|taken|taking) )over|stopped|quit|lost)\b/iu;

/** True where a date is that on which an office began or ended, if a statement tells of that; within the term if it does not. */
export function isAtBorder(text: string, date: ClaimDate, { row }: ClaimRow): boolean {
  const borders = [BEGINS.test(text) ? row.validFrom : null, ENDS.test(text) ? row.validUntil : null];
  const told = borders.filter((border) => border !== null);
  if (!BEGINS.test(text) && !ENDS.test(text)) return true;
  return told.some((border) => saysDate(date, borderDate(border)));
}

/** The day, month or year on which an office began or ended. */
export function borderDate(border: string): ClaimDate {
  const [year, month, day] = (parsePartialDate(border) ?? border).split('-').map(Number);
  return { year: year ?? null, month: month ?? null, day: day ?? null, lastDay: null };
}
