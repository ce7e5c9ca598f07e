import { NUMBER_WORD, numberOf } from '../../search/number-words.ts';
import type { Reading } from './reading.ts';

/** "Which eight clusters", "what are the 44 events": so many of something are to be told one by one. */
const LISTED = new RegExp(
  String.raw`\b(?:which|what(?: are| were)?|name|list) (?:of )?(?:the |its |those )?(${NUMBER_WORD}|\d{1,2}) (?:[\p{L}-]+ ){0,2}?\p{L}+s\b`,
  'iu',
);

/** What stands between two of a list. */
const BETWEEN = /[,;:]| and /gu;

/** A long list may be told in groups. */
const ENOUGH = 4;

/** True where several things are asked for by their number and the passage has not so many to tell: it only counts them. */
export function listsTooFew({ query, choice }: Reading): boolean {
  const number = LISTED.exec(query.question)?.[1]?.toLowerCase();
  if (number === undefined) return false;
  const wanted = Math.min(numberOf(number) ?? Number(number), ENOUGH);
  const { passage, sentences } = choice.match.analysed;
  const parts = passage.row === null ? sentences : passage.row.cells;
  return !parts.some(({ text }) => (text.match(BETWEEN)?.length ?? 0) >= wanted - 1);
}
