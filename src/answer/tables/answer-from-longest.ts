import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { QueryTerm } from '../../search/parse-query.ts';
import { isHolding, tells, unexplained } from './asking-words.ts';
import { ofOffice } from './of-office.ts';
import { daysOf, timeAsked } from './read-time.ts';
import { type RowPassage, rowName, rowStart, type Table } from './table.ts';
import { rowsAnswer, type TableAnswer, type TableQuestion } from './table-answer.ts';

const ASKED = /\b(?:longest|shortest)\b/iu;
const BESIDE =
  /^(?:longest|shortest|long|short|serving|go|row|single|one|stretch|spell|stint|uninterrupted|unbroken|continuous|consecutive|continuously|completed|complete|finished|lasted|lasting|last|time|without|break|interruption|pause)$/iu;

/**
 * Answers "who chaired the longest" with the stretch that lasted longest of all that are over. Silent where days that the
 * dates leave open would decide.
 */
export function answerFromLongest(
  { query }: TableQuestion,
  tables: readonly Table[],
  index: PassageIndex,
): TableAnswer | null {
  const extreme = ASKED.exec(query.text)?.[0].toLowerCase();
  if (extreme === undefined || query.type === 'yes-no' || timeAsked(query).span !== null) return null;
  for (const table of tables) {
    const isOfTable = ({ term }: QueryTerm) => table.terms.has(term);
    const saysOffice = query.terms.some((term) => isOfTable(term) && tells([term], index.vocabulary));
    const isKnown = (term: QueryTerm) => isOfTable(term) || isHolding(term) || BESIDE.test(term.token);
    if (!table.isSuccession || !saysOffice) continue;
    if (unexplained(query.terms, isKnown, index.vocabulary).length > 0) continue;
    const lengths = ofOffice(table.rows, query, index).flatMap(lengthOf);
    const found = lengths.find((one) =>
      lengths.every(
        (other) => other === one || (extreme === 'longest' ? one.least > other.most : one.most < other.least),
      ),
    );
    if (found !== undefined) return rowsAnswer([found.row], rowName);
  }
  return null;
}

/** How many days a stretch lasted at least and at most, as far as its dates say. */
interface Length {
  readonly row: RowPassage;
  readonly least: number;
  readonly most: number;
}

function lengthOf(row: RowPassage): readonly Length[] {
  const from = rowStart(row);
  const until = row.validUntil;
  if (from === null || until === null) return [];
  return [
    {
      row,
      least: daysOf({ from: lastDay(from), until: firstDay(until) }),
      most: daysOf({ from: firstDay(from), until: lastDay(until) }),
    },
  ];
}
