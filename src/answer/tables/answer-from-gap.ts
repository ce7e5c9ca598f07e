import type { Passage } from '../../corpus/passage.ts';
import { DURATION } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { eventPair } from './event-pair.ts';
import { proseThatSaysAll } from './prose-says-all.ts';
import { startYear, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** Asks for the time between two days. */
const GAP =
  /\bhow (?:long|much time|many (?:years|months|weeks|days))\b|\b(?:gap|interval|pause|distance in time|time(?: span)?) between\b/iu;

/** True where a question asks how long something was, not what was in that time. */
export function asksForGap({ text }: Query): boolean {
  return GAP.test(text);
}

/** Answers "how long was it between X and Y" with both events, whose dates say it, unless prose counts the time. */
export function answerFromGap(
  { query, hits }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!asksForGap(query)) return null;
  const pair = eventPair(query.text, tables, index);
  if (pair === null) return null;
  const both = index.parse(pair.names.join(' '));
  const years = [pair.first, pair.second].map(startYear);
  const isCounted = ({ text }: Passage) => DURATION.test(text) && years.every((year) => text.includes(year));
  if (proseThatSaysAll(both, hits, index).some(isCounted)) return null;
  return rowsAnswer([pair.first, pair.second]);
}
