import { firstDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { asksForGap } from './answer-from-gap.ts';
import { type EventPair, eventPair } from './event-pair.ts';
import { isInTurn } from './in-turn.ts';
import { memberAmong } from './member-among.ts';
import { namedRows } from './named-rows.ts';
import { dayAfter, dayBefore, isOfDate } from './read-time.ts';
import { rowStart, type Table } from './table.ts';

/**
 * "Between the summits of X and Y" is between their days, and so is "who joined between X and Y"; who asks how long that was,
 * or how they differ, asks for the events.
 */
export function betweenEvents(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const { text } = query;
  if (!BETWEEN.test(text) || COMPARES.test(text) || asksForGap(query)) return query;
  const pair = eventPair(text, tables, index) ?? memberPair(text, tables, index);
  if (pair === null) return fromEventToDate(query, tables, index);
  const days = [pair.first, pair.second].map((event) => rowStart(event) ?? '').toSorted();
  const [from, until] = [dayAfter(days[0] ?? ''), dayBefore(firstDay(days[1] ?? ''))];
  const { start, end } = pair.place;
  return index.parse(`${text.slice(0, start)}between ${from} and ${until}${text.slice(end)}`);
}

/** "Between the opening of the hall and the end of 2025" begins on the day after the event of that name. */
function fromEventToDate(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const { text } = query;
  const match = ENDS.exec(text);
  const { one, other } = match?.groups ?? {};
  if (match === null || one === undefined || other === undefined) return query;
  if (!tokenize(other).every((token) => isOfDate({ token: token.text }))) return query;
  const named = tables.filter(isInTurn).flatMap((table) => namedRows(index.parse(one), table));
  const [event, ...others] = named;
  const start = event === undefined || others.length > 0 ? null : rowStart(event);
  if (start === null) return query;
  const end = match.index + match[0].length;
  return index.parse(
    `${text.slice(0, match.index)}between ${dayAfter(start)} and ${other}${text.slice(end)}`,
  );
}

const BETWEEN = /\bbetween\b/iu;
const COMPARES = /\b(?:compar|differ)/iu;
const ENDS = /\bbetween (?<one>[^,?]+?) and (?<other>[^,?]+?)(?=\W*$|,)/iu;
/** Who came first of two is one of them. */
const OF_THE_TWO = /\b(?:first|earlier|later|last|sooner|older|newer)\b/iu;

/** Two of those that are asked for, with where they are named. */
function memberPair(
  text: string,
  tables: readonly Table[],
  index: PassageIndex,
): Pick<EventPair, 'first' | 'second' | 'place'> | null {
  const match = ENDS.exec(text);
  const { one, other } = match?.groups ?? {};
  if (match === null || one === undefined || other === undefined || OF_THE_TWO.test(text)) return null;
  const place = { start: match.index, end: match.index + match[0].length };
  const asked = text.slice(0, place.start) + text.slice(place.end);
  const [first, second] = [one, other].map((words) => memberAmong(asked, words, tables, index));
  return first && second && first !== second ? { first, second, place } : null;
}
