import type { Query } from '../../search/parse-query.ts';
import { deniesStatus, statusOf } from './status.ts';
import type { RowPassage } from './table.ts';
import { rowsAnswer, type TableAnswer } from './table-answer.ts';

/** Asks of a state of things before the present one. */
const ONCE = /\b(?:ever|formerly|former|previously|once|used? to|before)\b/iu;

/** The status that is asked for: "an observer". */
const ASKED = /\ban? (?:full |former )?(\p{L}{4,})/iu;

/**
 * Of the rows of one name those that tell of the status that "was X ever an observer" asks for: by their status, or else in
 * words beside another one; where none does, all of them, and no short answer. `null`: no former status is asked for.
 */
export function onceHeld({ type, text }: Query, rows: readonly RowPassage[]): TableAnswer | null {
  const asked = type === 'yes-no' && ONCE.test(text) ? ASKED.exec(text)?.[1] : undefined;
  if (asked === undefined || rows.some((row) => deniesStatus(asked, statusOf(row)))) return null;
  const tells = (words: string) => new RegExp(`\\b${asked}`, 'iu').test(words);
  const byStatus = rows.filter((row) => tells(statusOf(row)));
  if (byStatus.length > 0) return rowsAnswer(byStatus, statusOf);
  const beside = rows.filter((row) => tells(row.text.replace(/\bnot an? \p{L}+/giu, '')));
  return rowsAnswer(beside.length > 0 ? beside : rows);
}
