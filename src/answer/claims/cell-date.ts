import { type ClaimDate, datesDiffer, type FoundDate, readDates, spanOf } from './claim-date.ts';

const DATE_CELL = /^(?:(?:by|about)\s)?[\d\s–-]*(?:\p{Lu}\p{L}+\s)?\d{4}$/u;

/** True for the text of a cell that holds a date alone, and no sentence that mentions one. */
export function isDateCell(text: string): boolean {
  return DATE_CELL.test(text);
}

/** The only date of such a cell; `null`: it holds something else, or several. */
export function dateOfCell(text: string): FoundDate | null {
  const [found, ...others] = isDateCell(text) ? readDates(text) : [];
  return found === undefined || others.length > 0 ? null : found;
}

/** True where the date of a cell contradicts another: "by 4 June 2002" only a later one, "about 2002" none of that year. */
export function contradictsDate(cell: string, { date: found, role }: FoundDate, date: ClaimDate): boolean {
  if (role === 'end') return (spanOf(date)?.from ?? '') > (spanOf(found)?.until ?? '9');
  return datesDiffer(date, found) && !(/^about\b/u.test(cell) && date.year === found.year);
}
