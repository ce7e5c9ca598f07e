import { lastDay } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { unexplained } from './asking-words.ts';
import { isComingIn } from './coming-to-be.ts';
import { beganBy } from './in-turn.ts';
import { proseOfYears } from './prose-of-years.ts';
import { BEGINNING, END, isOfDate, overlaps, type Span, timeAsked } from './read-time.ts';
import { isDatedStatusTable, mayListAll, statusTerms, statusWord } from './status.ts';
import { type RowPassage, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** Whoever it may have been. */
const ANYBODY = /^(?:any|anyone|anybody|someone|somebody|nobody|none|new|newcomers?|another|other|more)$/iu;

/** Whoever is new came. */
const COMING = /^(?:come|comes|came|coming)$/iu;

/** Answers "who joined in 2012" where nobody did, with prose that tells of every year in which somebody did. */
export function answerFromNobodyJoined(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const { span, order } = timeAsked(query);
  if (span === null || span.from === BEGINNING || span.until === END || order !== null) return null;
  const isIn = (term: QueryTerm) => isComingIn(term) || COMING.test(term.token);
  if (query.type === 'reason' || query.type === 'manner' || !query.terms.some(isIn)) return null;
  const statuses = tables.filter(isDatedStatusTable);
  for (const table of statuses) {
    if (!mayListAll(table) || table.rows.some((row) => mayHaveBegunIn(row, span))) continue;
    const words = statusTerms([table], index);
    const isKnown = (term: QueryTerm) =>
      words.has(term.term) || isIn(term) || isOfDate(term) || ANYBODY.test(term.token);
    if (unexplained(query.terms, isKnown, index.vocabulary).length > 0) continue;
    const told = proseOfYears(statusWord(table), table.rows, index);
    const isSaid = query.text.toLowerCase().includes(statusWord(table));
    if (told === null || !(isSaid || query.terms.some(isComingIn))) continue;
    // Somebody may have come in as something else.
    const others = isSaid ? [] : statuses.flatMap(({ rows }) => rows.filter((row) => hasBegunIn(row, span)));
    return rowsAnswer<Passage>([told, ...others]);
  }
  return null;
}

function hasBegunIn(row: RowPassage, span: Span): boolean {
  const start = rowStart(row);
  return start !== null && !beganBy(row) && overlaps(start, start, span);
}

function mayHaveBegunIn(row: RowPassage, span: Span): boolean {
  const start = rowStart(row);
  return start === null || (beganBy(row) ? lastDay(start) >= span.from : overlaps(start, start, span));
}
