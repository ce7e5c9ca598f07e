import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../corpus/passage.ts';
import { DATE } from '../search/answer-type.ts';
import { rememberBy } from '../search/remember.ts';

/** Asks for what had been, which a passage about a time that is over may tell. */
const OF_BEFORE = /\b(?:was|were|did|had|ever|used to|former(?:ly)?|first|previous(?:ly)?|before)\b/iu;

/**
 * True where a passage may say how things were on a day: what it tells had begun, or had been told, by then. What a later
 * source tells without any date may have been true all along; what it tells of later days happened after the day.
 */
export function isToldBy(passage: Passage, day: PartialDate, question: string): boolean {
  const { validFrom, validUntil, asOf } = passage;
  if (validFrom !== null && firstDay(validFrom) > lastDay(day)) return false;
  const isOver = validUntil !== null && lastDay(validUntil) < firstDay(day);
  if (isOver) return OF_BEFORE.test(question);
  const isSaidBefore = validFrom !== null || (asOf !== null && firstDay(asOf) <= lastDay(day));
  return isSaidBefore || latestDay(passage) <= lastDay(day);
}

/** The first day that the latest date in the text of a passage can mean; empty: it has none. */
const latestDay = rememberBy(({ text }: Passage): string => {
  const dates = [...text.matchAll(DATE)].map(([written]) => parsePartialDate(written));
  return dates.map((date) => (date === null ? '' : firstDay(date))).reduce((a, b) => (a > b ? a : b), '');
});
