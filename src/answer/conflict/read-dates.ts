import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';
import { DATE } from '../../search/answer-type.ts';

/** A date and the words that say it. */
export interface WrittenDate {
  readonly text: string;
  /** A day without a year has four question marks for it: `????-10-28`. */
  readonly date: PartialDate;
}

/**
 * The dates of a text. A century cannot be compared and is left out; so is a day on which something still was so, which
 * says neither when it began nor when it ended.
 */
export function readDates(text: string): readonly WrittenDate[] {
  return text
    .matchAll(DATE)
    .filter(({ index }) => !STILL.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)))
    .flatMap(([found]) => {
      const date = readDate(
        found
          .replace(/(?<=\d)(?:st|nd|rd|th)\b/u, '')
          .replace(/ of |,/u, ' ')
          .trim(),
      );
      return date === null ? [] : [{ text: found, date }];
    })
    .toArray();
}

const STILL = /\bstill (?:\p{L}+ )?(?:in|on|at|as of) (?:the )?$/iu;
const LONGEST_LEAD = 40;

/** A decade is a year without its last digit. */
function readDate(text: string): PartialDate | null {
  const decade = /^(\d{3})0s$/u.exec(text)?.[1];
  return decade ?? parsePartialDate(text) ?? readDay(text);
}

const ANY_YEAR = '????';
/** Every day of the calendar is in it. */
const LEAP_YEAR = 2000;

function readDay(text: string): PartialDate | null {
  const date = parsePartialDate(`${text} ${LEAP_YEAR}`);
  return date === null ? null : `${ANY_YEAR}${date.slice(ANY_YEAR.length)}`;
}

/** True where both can be the same day: `2006` and `2006-06`, `????-06-17` and `2006-06`. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return saysNoMore(a, b) || saysNoMore(b, a);
}

/** True where a date says nothing that the other does not say. */
export function saysNoMore(date: PartialDate, other: PartialDate): boolean {
  if (date.startsWith(ANY_YEAR) === other.startsWith(ANY_YEAR)) return other.startsWith(date);
  const [ofDate, ofOther] = [date, other].map((one) => one.slice(ANY_YEAR.length));
  return ofDate !== undefined && ofOther?.startsWith(ofDate) === true;
}
