import { NUMBER } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { ASKS_WHO_OR_WHAT, isHolding, isOrdinal, unexplained } from './asking-words.ts';
import { proseThatSaysAll } from './prose-says-all.ts';
import { isOfDate, overlaps, type Span, timeAsked } from './read-time.ts';
import { cellUnder, EVENT_DATE, type RowPassage, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** What they tell of is not where they come from. */
const ABOUT = /\b(?:about|on|concerning|regarding|against|mention\p{L}*|deal\p{L}*|for)\b/iu;

/** No passage counts what has to be chosen first, but those who see the rows can. */
const HOW_MANY = /^\P{L}*how many\b/iu;

/** Answers "which documents were adopted in X" and "how many" with every row that has X in a column of repeated values. */
export function answerFromFilter(
  { query, hits }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { span, isUnread } = timeAsked(query);
  const asksForDates = query.type === 'date' && span === null;
  const asksHowMany = HOW_MANY.test(query.text);
  const asksForRows = ASKS_WHO_OR_WHAT.has(query.type) || asksHowMany || asksForDates;
  if (!asksForRows || isUnread || ABOUT.test(query.text)) return null;
  if (asksHowMany && query.side === null && isCounted(query, hits, index)) return null;
  for (const table of tables) {
    const wanted = wantedOf(query, table, span !== null, index);
    const saysWhich = wanted !== null && (wanted.length > 0 || span !== null);
    const rows = saysWhich ? table.rows.filter((row) => holds(row, wanted, table, index)) : [];
    const chosen = rows.filter((row) => span === null || isOf(row, span));
    if (wanted === null || chosen.length < (asksForDates ? 2 : 1)) continue;
    if (asksForDates && chosen.some((row) => cellUnder(row, EVENT_DATE) === null)) continue;
    const isWithin = (row: RowPassage) => span === null || rowStart(row) === null || isOf(row, span);
    const deciding = decidingHeaders(chosen, wanted, index);
    const silent = table.rows.filter(
      (row) => !chosen.includes(row) && isWithin(row) && (rows.includes(row) || lacksAny(row, deciding)),
    );
    return rowsAnswer(chosen, undefined, silent.length);
  }
  return null;
}

/** True where prose says how many there are of what the question chooses: "eight priority areas". */
function isCounted(query: Query, hits: readonly Hit[], index: PassageIndex): boolean {
  return proseThatSaysAll(query, hits, index).some(({ text }) =>
    text
      .matchAll(COUNTED)
      .some(([, counted = '']) =>
        index.analyser
          .terms(counted)
          .some(({ term }) => query.terms.some((asked) => asked.term === term && /s$/iu.test(asked.token))),
      ),
  );
}

/** A number with the words that it may count. */
const COUNTED = new RegExp(`(?:${NUMBER.source})((?:\\s+[\\p{L}-]+){1,3})`, 'giu');

function isOf(row: RowPassage, span: Span): boolean {
  const start = rowStart(row);
  return start !== null && overlaps(start, start, span);
}

/** The headers of the columns that hold what was wanted. */
function decidingHeaders(
  rows: readonly RowPassage[],
  wanted: readonly QueryTerm[],
  { analyser }: PassageIndex,
): ReadonlySet<string> {
  const terms = new Set(wanted.map(({ term }) => term));
  const cells = rows.flatMap(({ row }) => row.cells.slice(1));
  const deciding = cells.filter(({ text }) => analyser.terms(text).some(({ term }) => terms.has(term)));
  return new Set(deciding.map(({ header }) => header));
}

/** Empty cells are left out of a row. */
function lacksAny({ row }: RowPassage, headers: ReadonlySet<string>): boolean {
  return [...headers].some((header) => row.cells.every((cell) => cell.header !== header));
}

/** What the rows must hold: all that the table does not say of itself. `null` where its rows are not asked for. */
function wantedOf(
  { terms, type }: Query,
  table: Table,
  isDated: boolean,
  { analyser, vocabulary }: PassageIndex,
): readonly QueryTerm[] | null {
  const kind = new Set(analyser.terms(table.headers[0] ?? '').map(({ term }) => term));
  // "When was the summit in X" may be asked by somebody who knows of one only.
  const isAsked = ({ term, token }: QueryTerm) => kind.has(term) && (type === 'date' || /s$/iu.test(token));
  if (!terms.some(isAsked)) return null;
  const isOwn = (term: QueryTerm) =>
    kind.has(term.term) || table.terms.has(term.term) || isHolding(term) || (isDated && isOfDate(term));
  return [...unexplained(terms, isOwn, vocabulary), ...terms.filter(isOrdinal)];
}

function holds(
  { row }: RowPassage,
  wanted: readonly QueryTerm[],
  table: Table,
  { analyser }: PassageIndex,
): boolean {
  const cells = row.cells.filter(({ header }) => table.grouping.has(header));
  const held = new Set(cells.flatMap(({ text }) => analyser.terms(text).map(({ term }) => term)));
  const covered = new Set(
    wanted.filter(({ term, boost }) => boost === 1 && held.has(term)).flatMap(({ places }) => places),
  );
  return wanted.every((term) => term.places.every((place) => covered.has(place)));
}
