import { JOINS, LEADING_TO, NAMES, STRONG } from '../grammar/word-groups.ts';
import { wordAt } from '../span/read-words.ts';
import { isLedTo } from './acts-in-sentence.ts';
import type { ShortReading } from './read-sentence.ts';

/** Words that say what somebody is, has been or is called. */
const BEING = /^(?:is|was|are|were|be|been|became|become|remains|remained|named|called|elected|appointed)$/u;

/** True where the sentence says of the short answer that it is what the question asks about. */
export function isSaidToBe(reading: ShortReading, position: number): boolean {
  const { said, first, last } = reading;
  return said.some((own, at) => {
    if (!own.includes(position)) return false;
    // "Commissioner Roger Goodell".
    if (at >= first && at <= last)
      return at < last && said.slice(at + 1, last + 1).some((told) => told.length === 0);
    return at < first ? !isLedTo(reading) && isLink(reading, at + 1, first) : isLink(reading, last + 1, at);
  });
}

/** True where all words from one place to another only join what is said to be the same. */
function isLink({ words, said }: ShortReading, from: number, to: number): boolean {
  const between = words.slice(from, to);
  const being = between.findLastIndex(({ lower }) => BEING.test(lower));
  return between.every(({ lower, wordClass }, offset) => {
    // "The head of it in 2016 was X", but not "the head travelled with a friend, X".
    if (offset > being && LEADING_TO.has(wordClass) && lower !== 'of') return false;
    if ((said[from + offset] ?? []).length > 0 || BEING.test(lower)) return true;
    if (JOINS.has(wordClass) || STRONG.has(wordClass)) return false;
    const before = wordAt(words, from + offset - 1);
    return (
      !NAMES.has(wordClass) || /^(?:of|the)$/u.test(before?.lower ?? '') || NAMES.has(before?.wordClass ?? -1)
    );
  });
}
