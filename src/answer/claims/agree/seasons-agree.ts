import { monthsOf } from '../part-of-year.ts';
import type { Compared } from './compared.ts';

/** "At the end of 2023" is not January: the month that the text tells lies in the part of the year that the statement names. */
export function seasonsAgree({ claim, pairs }: Compared): boolean {
  return [...pairs].every(([date, places]) => {
    if (date.kind !== 'date' || date.date.month !== null) return true;
    const named = PART.exec(claim.text.slice(0, date.start))?.[1];
    const months = named === undefined ? undefined : monthsOf(named);
    return (
      months === undefined ||
      places.some(
        (place) => place.kind === 'date' && (place.date.month === null || months.includes(place.date.month)),
      )
    );
  });
}

const PART = /\b(\p{L}+)(?:\s+of|-|\s+in)?\s+(?:the year\s+)?$/u;
