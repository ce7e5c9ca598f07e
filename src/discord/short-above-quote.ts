import type { FoundAnswer } from '../answer/answer.ts';

/** The short answer, where it says more at a glance than the quote below it; `null` where it does not. */
export function shortAboveQuote({ short, citations, isList }: FoundAnswer): string | null {
  if (short === null || isList) return short;
  return short.length * 2 > citations[0].quote.length ? null : short;
}
