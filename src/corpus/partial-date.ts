import { MONTHS, monthNumber } from './months.ts';

/** A day, a month or a year: `2014-05-21`, `2014-05` or `2014`. Sorts by time as a string. */
export type PartialDate = string;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})\s+)?([a-z]+)\.?,?\s+(\d{4})$/i;
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i;

/**
 * Reads a date as people write it: `2014-05-21`, `2014-05`, `2014`, `21 May 2014`, `May 21, 2014` or
 * `May 2014`. Answers `null` for anything else, and for days that no calendar has.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return joinDate(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]));

  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return joinDate(Number(dayFirst[3]), monthNumber(dayFirst[2]), numberOrNull(dayFirst[1]));

  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return joinDate(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  return null;
}

/** The first day that a partial date can mean: `2014` is `2014-01-01`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, ISO_DAY_LENGTH);
}

/** A day that is not before any day that a partial date can mean: `2014-02` is `2014-02-31`. */
export function lastDay(date: PartialDate): string {
  return `${date}${'-12-31'.slice(date.length - YEAR_LENGTH)}`.slice(0, ISO_DAY_LENGTH);
}

/** False for a period that ends before it begins; what ended in 2014 may have begun in May 2014. */
export function isPeriod(from: PartialDate, until: PartialDate): boolean {
  return firstDay(from) <= lastDay(until);
}

/** The date in words: `21 May 2014`, `May 2014`, `2014`. */
export function formatPartialDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

const YEAR_LENGTH = 4;
const ISO_DAY_LENGTH = 10;

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function joinDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (month === null) return String(year).padStart(YEAR_LENGTH, '0');
  const date = new Date(0);
  // Not `Date.UTC`, which takes the year 50 for 1950.
  date.setUTCFullYear(year, month - 1, day ?? 1);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1)) return null;
  return date.toISOString().slice(0, day === null ? 7 : ISO_DAY_LENGTH);
}
