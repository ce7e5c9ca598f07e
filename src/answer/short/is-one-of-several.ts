import { DATE } from '../../search/answer-type.ts';
import type { ShortReading } from './read-sentence.ts';

const DATE_NEXT = new RegExp(
  `^(?:,| and| or|, and)(?: again| later| then)?(?: in| on| from)? (?:${DATE.source})`,
  'u',
);
const DATE_BEFORE = new RegExp(
  `(?:${DATE.source})(?:,| and| or|, and)(?: again| later| then)?(?: in| on)? $`,
  'u',
);

/** True where the sentence names the short answer together with others: "X and Y signed it". */
export function isOneOfSeveral({ query, text, words, first, last }: ShortReading): boolean {
  const before = text.slice(0, words[first]?.start ?? 0);
  const behind = text.slice(words[last]?.end ?? 0);
  if (query.type === 'date') return DATE_NEXT.test(behind) || DATE_BEFORE.test(before);
  if (query.type === 'number' || query.type === 'duration') return false;
  if (query.type === 'thing' && /^,? (?:and|or|and\/or|as well as)\b/u.test(behind)) return true;
  return (
    ANOTHER_NEXT.test(behind) ||
    (query.type !== 'place' && LIST_NEXT.test(behind)) ||
    ANOTHER_BEFORE.test(before)
  );
}

/** Words before the next name that begin no other clause: "and his brother Otto", but not "and painted by Otto". */
const SMALL = '(?:(?!(?:by|in|on|at|to|from|for|with|is|was|are|were|has|had|\\p{Ll}+ed)\\b)\\p{Ll}+ ){0,3}';
const ANOTHER_NEXT = new RegExp(
  `^,? (?:and|&|or|as well as|together with|along with|alongside) ${SMALL}\\p{Lu}`,
  'u',
);
const LIST_NEXT = /^(?:, (?:the )?\p{Lu}[^,]*)+,? and (?:the )?\p{Lu}/u;
const ANOTHER_BEFORE = /\p{Lu}[^\s,]*(?:,| and| or|, and) (?:(?:the|his|her|its) (?:\p{Ll}+ )?)?$/u;
