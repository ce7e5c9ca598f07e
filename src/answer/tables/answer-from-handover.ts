import type { AnswerType } from '../../search/answer-type.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { isHolding } from './asking-words.ts';
import { calledPair } from './called-pair.ts';
import { inTurn } from './in-turn.ts';
import { namePlace, nameTerms } from './name-in-question.ts';
import { readSide, type Side, SUCCEEDING } from './read-side.ts';
import { timeAsked } from './read-time.ts';
import { type RowPassage, rowName, startYear, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

/** What the row of whoever took over tells of how that was. */
const ASKS_OF_EVENT: ReadonlySet<AnswerType> = new Set(['date', 'place']);

/** Answers "when did X take over from Y", "when did Y hand over to X" with the row of X that follows one of Y. */
export function answerFromHandover(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  if (!ASKS_OF_EVENT.has(query.type) || timeAsked(query).span !== null) return null;
  const isKnown = (term: QueryTerm) => SUCCEEDING.test(term.token) || isHolding(term);
  for (const table of tables) {
    const called = calledPair(query, table, isKnown, index);
    const handovers = called.flatMap((later) => {
      const earlier = rowBefore(later, table);
      return earlier !== undefined && called.includes(earlier) ? [{ earlier, later }] : [];
    });
    const said = handovers.filter((handover) => isSaidSo(handover, query, index));
    const meant = said.length > 0 ? said : handovers.filter((handover) => isReversed(handover, query, index));
    const asksDate = query.type === 'date' && said.length > 0;
    if (meant.length > 0)
      return rowsAnswer(
        meant.map(({ later }) => later),
        (row) => (asksDate ? startCell(row) : null),
      );
  }
  return null;
}

interface Handover {
  readonly earlier: RowPassage;
  readonly later: RowPassage;
}

function rowBefore(row: RowPassage, { rows }: Table): RowPassage | undefined {
  const ordered = inTurn(rows);
  return ordered
    .slice(0, Math.max(ordered.indexOf(row), 0))
    .findLast((other) => rowName(other) !== rowName(row));
}

function isSaidSo({ earlier, later }: Handover, query: Query, index: PassageIndex): boolean {
  return sideAt(earlier, query, index) === 'after' || sideAt(later, query, index) === 'before';
}

/** The question has the later one come first, which the row sets right. */
function isReversed({ earlier, later }: Handover, query: Query, index: PassageIndex): boolean {
  return sideAt(earlier, query, index) === 'before' || sideAt(later, query, index) === 'after';
}

function sideAt(row: RowPassage, query: Query, index: PassageIndex): Side | null {
  const place = namePlace(query, nameTerms(query, [row], index));
  return place === null ? null : readSide(query.text, place);
}

/** The cell that says when it began. */
function startCell(row: RowPassage): string | null {
  const year = startYear(row);
  return (
    row.row.cells.slice(1).find(({ header, text }) => BEGAN.test(header) && text.includes(year))?.text ?? null
  );
}

const BEGAN = /\b(?:from|since|began|start(?:ed)?)\b/iu;
