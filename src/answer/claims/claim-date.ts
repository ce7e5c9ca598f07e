import { MONTH, monthNumber } from '../../corpus/months.ts';
import { type DateRole, dateRole } from '../grammar/date-role.ts';

/** A date as far as a text says it; a range of days within a month is one date. */
export interface ClaimDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly lastDay: number | null;
}

/** What a date is to what happens, or part of a name: "the 1999 Declaration". */
export type ClaimDateRole = DateRole | 'name';

export interface FoundDate {
  readonly date: ClaimDate;
  readonly role: ClaimDateRole;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19|20)\\d{2}';

const DATE = new RegExp(
  [
    `\\b(?<isoYear>${YEAR})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})\\b`,
    `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and)\\s*(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?)?(?<month>${MONTH})\\b(?:\\s+(?<usDay>\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})\\b)?`,
    `\\b(?<onlyYear>${YEAR})\\b`,
    "(?<=\\b(?:in|since|until|from|of|by) )['’](?<shortYear>\\d{2})(?![\\p{L}\\d])",
  ].join('|'),
  'giu',
);

/** Every date of a text, in its order. */
export function readDates(text: string): readonly FoundDate[] {
  return text
    .matchAll(DATE)
    .flatMap((match) => {
      const date = dateOf(match.groups ?? {});
      if (date === null) return [];
      const start = match.index;
      const end = start + match[0].length;
      return [{ date, role: roleOf(text.slice(0, start), text.slice(end)), start, end }];
    })
    .toArray();
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): ClaimDate | null {
  const number = (name: string) => (groups[name] === undefined ? null : Number(groups[name]));
  const named = groups['month'];
  const month = named === undefined ? number('isoMonth') : monthNumber(named);
  const year = number('year') ?? number('isoYear') ?? number('onlyYear') ?? fullYear(number('shortYear'));
  const day = number('day') ?? number('isoDay') ?? number('usDay');
  // "may" and "march" alone are verbs more often than months.
  if (year === null && day === null) return null;
  return { year, month, day, lastDay: number('lastDay') };
}

/** "'92" is 1992, "'22" is 2022. */
function fullYear(short: number | null): number | null {
  return short === null ? null : short + (short < 50 ? 2000 : 1900);
}

function roleOf(before: string, after: string): ClaimDateRole {
  if (
    /\b(?:the|its|this|\p{L}+['’]s)\s+$/iu.test(before) &&
    /^\s+(?!and\b|in\b|at\b|to\b|by\b)\p{L}/u.test(after)
  )
    return 'name';
  return dateRole(before);
}

/** True where every part of the claimed date is said by the other. */
export function saysDate(claimed: ClaimDate, found: ClaimDate): boolean {
  return (
    (claimed.year === null || claimed.year === found.year) &&
    (claimed.month === null || claimed.month === found.month) &&
    (claimed.day === null || isDayWithin(claimed.day, found)) &&
    (claimed.lastDay === null || claimed.lastDay === found.lastDay)
  );
}

/** True where a part that both say differs. */
export function datesDiffer(claimed: ClaimDate, found: ClaimDate): boolean {
  const differ = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  if (differ(claimed.year, found.year)) return true;
  if (differ(claimed.month, found.month)) return true;
  return claimed.day !== null && found.day !== null && !isDayWithin(claimed.day, found);
}

function isDayWithin(day: number, { day: first, lastDay }: ClaimDate): boolean {
  return first !== null && day >= first && day <= (lastDay ?? first);
}

/** The span of days that a date with a year can mean; `null` without a year. */
export function spanOf({ year, month, day, lastDay }: ClaimDate): { from: string; until: string } | null {
  if (year === null) return null;
  const pad = (number: number) => String(number).padStart(2, '0');
  return {
    from: `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`,
    until: `${year}-${pad(month ?? 12)}-${pad(lastDay ?? day ?? 31)}`,
  };
}
