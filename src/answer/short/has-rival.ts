import { type AnswerType, DATE, DURATION, NAME, NUMBER } from '../../search/answer-type.ts';
import type { ShortReading } from './read-sentence.ts';
import { toldInClause } from './told-in-clause.ts';

/** Where something of the kind asked for stands. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * True where something else of the kind asked for stands in the sentence, and the clause of the short answer does not say more
 * of the question than the clause of the other.
 */
export function hasRival(reading: ShortReading): boolean {
  const { query, text, words, clauses, first, last } = reading;
  const from = words[first]?.start ?? 0;
  const to = words[last]?.end ?? 0;
  const asked = query.text.toLowerCase();
  const rivals = findAll(query.type, text).filter(
    (other) =>
      (other.end <= from || other.start >= to) &&
      !asked.includes(other.text.toLowerCase()) &&
      !reading.short.includes(other.text) &&
      !isOtherEnd(text, other, from, to) &&
      !(query.type === 'date' && saysWhich(text, other)),
  );
  const own = clauses[first] ?? 0;
  const told = toldInClause(reading, own);
  return rivals.some((rival) => {
    const at = words.findIndex((word) => word.end > rival.start);
    const clause = clauses[at] ?? 0;
    return clause === own || toldInClause(reading, clause) >= told;
  });
}

/** "From 1520 to 1566": which end is asked for is another matter. */
function isOtherEnd(text: string, { start, end }: Found, from: number, to: number): boolean {
  const between = end <= from ? text.slice(end, from) : text.slice(to, start);
  return /^ ?(?:[-–—]|to|until|till|through|and)(?: about)? ?$/u.test(between);
}

/**
 * In "the 2003 treaty" and "the treaty of 2003" the year says which one is meant, not when something was done; "until 2003" is
 * only how long something lasted.
 */
function saysWhich(text: string, { start, end }: Found): boolean {
  return (
    /\b(?:of|for|until|till) $/u.test(text.slice(0, start)) ||
    (/\b(?:the|an?|its|his|her|their) $/iu.test(text.slice(0, start)) && /^ \p{L}/u.test(text.slice(end)))
  );
}

/** What stands here is a place, and no part of the one before it: "in Xining, in China's Qinghai province". */
const PLACED = /(?<!,)(?:^|\s)(?:in|at|near|on|to|from|outside|inside) (?:the )?$/iu;

function findAll(type: AnswerType, text: string): readonly Found[] {
  const dates = matches(text, DATE);
  const isInDate = ({ start, end }: Found) => dates.some((date) => start < date.end && end > date.start);
  switch (type) {
    case 'date':
      return dates;
    case 'duration':
      return matches(text, new RegExp(DURATION, 'giu'));
    case 'number':
      return matches(text, NUMBER).filter((found) => !isInDate(found));
    case 'place':
      return matches(text, NAME).filter(
        (found) => !isInDate(found) && PLACED.test(text.slice(0, found.start)),
      );
    default:
      return [];
  }
}

function matches(text: string, pattern: RegExp): readonly Found[] {
  return text
    .matchAll(pattern)
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
    .toArray();
}
