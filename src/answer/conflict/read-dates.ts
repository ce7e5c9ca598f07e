import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import { DATE } from '../../search/answer-type.ts';

/** A date and the words that say it. */
export interface WrittenDate {
  readonly text: string;
  /** Dates agree where one begins with the other: `2006` and `2006-06`. */
  readonly date: PartialDate;
}

/** The dates of a text. A day without a year, and a century, cannot be compared and are left out. */
export function readDates(text: string): readonly WrittenDate[] {
  return text
    .matchAll(DATE)
    .flatMap(([found]) => {
      const date = readDate(found);
      return date === null ? [] : [{ text: found, date }];
    })
    .toArray();
}

/** A decade is a year without its last digit. */
function readDate(text: string): PartialDate | null {
  const decade = /^(\d{3})0s$/u.exec(text)?.[1];
  return decade ?? parsePartialDate(text.replace(/(?<=\d)(?:st|nd|rd|th)\b/u, '').replace(' of ', ' '));
}

/** True where both can be the same day. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
