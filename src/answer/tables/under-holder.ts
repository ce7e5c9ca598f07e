import { firstDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import { tells } from './asking-words.ts';
import { asksForSeveral } from './asks-for-several.ts';
import { inTurn } from './in-turn.ts';
import { namedHolders } from './named-rows.ts';
import { dayBefore } from './read-time.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/** What was while somebody held an office. */
const UNDER: readonly RegExp[] = [
  /\b(?:under|during|throughout) (?<term>(?:the )?[^,?]+?['’]s? (?:\p{L}+ )?(?:chairmanship|chair|presidency|leadership|term|tenure)s?)(?=\W*$|,)/iu,
  /\b(?:under|during|throughout) (?<term>the (?:\p{L}+ ){1,3}(?:chairmanship|presidency|leadership|term|tenure))(?=\W*$|,)/iu,
  /\b(?:under|during|throughout) (?<term>the (?:\p{L}+ )?(?:chairmanship|presidency|leadership|term|tenure) of [^,?]+?)(?=\W*$|,)/iu,
  /\b(?:while|when) (?<term>[^,?]+? (?:chaired|presided|was chairing|(?:was|were|sat) (?:the |in the )?chair|held the chair(?:manship)?|had the chair(?:manship)?))(?=\W*$|,)/iu,
];

/**
 * "Which documents were adopted under X's chairmanship" asks for those of the days on which X held it; the day on which it
 * passed on is the successor's.
 */
export function underHolder(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const match = UNDER.values()
    .map((pattern) => pattern.exec(query.text))
    .find((found) => found !== null);
  const term = match?.groups?.['term'];
  if (match === undefined || term === undefined) return query;
  const [ahead, behind] = [query.text.slice(0, match.index), query.text.slice(match.index + match[0].length)];
  const days = asksForSeveral(ahead + behind) ? daysOfTerm(index.parse(term), tables, index) : null;
  return days === null ? query : index.parse(ahead + days + behind);
}

/** The days of the one stretch that words call by its holder and its office, and by an ordinal where there are several. */
function daysOfTerm(told: Query, tables: readonly Table[], index: PassageIndex): string | null {
  const stretches = tables.flatMap((table) => {
    const isOfOffice = told.terms.some(
      (term) => table.words.title.has(term.term) && tells([term], index.vocabulary),
    );
    return table.isSuccession && isOfOffice ? [stretchOf(told, namedHolders(told, table, index))] : [];
  });
  const [row, ...others] = stretches;
  const from = row && rowStart(row);
  if (!row || !from || others.length > 0) return null;
  return row.validUntil === null
    ? `since ${firstDay(from)}`
    : `between ${firstDay(from)} and ${dayBefore(firstDay(row.validUntil))}`;
}

function stretchOf({ text }: Query, rows: readonly RowPassage[]): RowPassage | null {
  const number = tokenize(text)
    .map((token) => ordinalNumber(token.text))
    .find((found) => found !== null);
  const held = inTurn(rows);
  if (number !== undefined) return held[number - 1] ?? null;
  return held.length === 1 ? (held[0] ?? null) : null;
}
