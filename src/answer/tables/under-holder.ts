import { firstDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { firstOrdinal } from '../grammar/ordinals.ts';
import { isAsking, tells } from './asking-words.ts';
import { asksForSeveral } from './asks-for-several.ts';
import { inTurn } from './in-turn.ts';
import { nameTerms } from './name-in-question.ts';
import { namedHolders } from './named-rows.ts';
import { dayAfter, dayBefore } from './read-time.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';

/** What was while somebody held an office. */
const UNDER: readonly RegExp[] = [
  /\b(?:under|during|throughout) (?<term>(?:the )?[^,?]+?['’]s? (?:\p{L}+ )?(?:chairmanship|chair|presidency|leadership|term|tenure)s?)(?=\W*$|,)/iu,
  /\b(?:under|during|throughout) (?<term>the (?:\p{L}+ ){1,3}(?:chairmanship|presidency|leadership|term|tenure))(?=\W*$|,)/iu,
  /\b(?:under|during|throughout) (?<term>the (?:\p{L}+ )?(?:chairmanship|presidency|leadership|term|tenure) of [^,?]+?)(?=\W*$|,)/iu,
  /\b(?:while|when) (?<term>[^,?]+? (?:chaired|presided|was chairing|(?:was|were|sat) (?:the |in the )?(?:chair(?:man|person|woman)?|president)|held the chair(?:manship)?|had the chair(?:manship)?)(?: for (?:the|a|its|his|her) \p{L}+ time)?)(?=\W*$|,)/iu,
];

/**
 * "Which documents were adopted under X's chairmanship" asks for those of the days on which X held it, and "who was director
 * when X chaired" for who was on those days; the day on which it passed on is the successor's.
 */
export function underHolder(query: Query, tables: readonly Table[], index: PassageIndex): Query {
  const match = UNDER.values()
    .map((pattern) => pattern.exec(query.text))
    .find((found) => found !== null);
  const term = match?.groups?.['term'];
  if (match === undefined || term === undefined) return query;
  const [ahead, behind] = [query.text.slice(0, match.index), query.text.slice(match.index + match[0].length)];
  const asked = ahead + behind;
  const isOfSeveral = asksForSeveral(asked);
  const isOfHolder = query.type === 'person' && !isOfSeveral;
  const row = isOfHolder || isOfSeveral ? stretchCalled(index.parse(term), tables, index) : null;
  // "Who was president of X when X chaired" asks for no holder beside it.
  if (row === null || namesSame(index.parse(asked), row, index)) return query;
  return index.parse(ahead + daysOf(row, isOfHolder) + behind);
}

function namesSame(asked: Query, row: RowPassage, index: PassageIndex): boolean {
  return nameTerms(asked, [row], index).length > 0;
}

/** Whoever is asked for may have passed on an office of his own on the day on which this one was, too. */
function daysOf(row: RowPassage, isOfHolder: boolean): string {
  const start = rowStart(row) ?? '';
  const from = isOfHolder ? dayAfter(start) : firstDay(start);
  return row.validUntil === null
    ? `since ${from}`
    : `between ${from} and ${dayBefore(firstDay(row.validUntil))}`;
}

/** The one stretch that words call by its holder and its office, and by an ordinal where there are several. */
function stretchCalled(told: Query, tables: readonly Table[], index: PassageIndex): RowPassage | null {
  const stretches = tables.flatMap((table) => {
    const isOfOffice = told.terms.some(
      (term) => table.words.title.has(term.term) && !isAsking(term) && tells([term], index.vocabulary),
    );
    return table.isSuccession && isOfOffice ? [stretchOf(told, namedHolders(told, table, index))] : [];
  });
  const [row, ...others] = stretches;
  return row === undefined || others.length > 0 ? null : row;
}

function stretchOf({ text }: Query, rows: readonly RowPassage[]): RowPassage | null {
  const number = firstOrdinal(text);
  const held = inTurn(rows);
  if (number !== null) return held[number - 1] ?? null;
  return held.length === 1 ? (held[0] ?? null) : null;
}
