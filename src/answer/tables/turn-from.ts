import { firstDay, lastDay, type PartialDate } from '../../corpus/partial-date.ts';
import { PLANNED, PROPOSED } from '../grammar/plans.ts';
import { beganBy } from './in-turn.ts';
import { statusOf } from './status.ts';
import { type RowPassage, rowStart } from './table.ts';

/** What only may come is no row of what was. */
const NOT_YET = new RegExp(String.raw`\b(?:${PLANNED}|${PROPOSED}|upcoming|announced|applicant)\b`, 'iu');

/**
 * The rows that began last, up to a day or, without one, of all: those that nothing tells apart. None where rows that do not
 * say exactly when they began may have begun later.
 */
export function latestBy(rows: readonly RowPassage[], day: PartialDate | null): readonly RowPassage[] {
  const dated = datedRows(rows);
  if (dated === null) return [];
  const begun = dated.filter((row) => day === null || startOf(row).first <= lastDay(day));
  const last = begun.map((row) => startOf(row).first).reduce((a, b) => (a > b ? a : b), '');
  const found = begun.filter((row) => startOf(row).last >= last);
  const isUnsure = (row: RowPassage) => beganBy(row) || (day !== null && startOf(row).last > lastDay(day));
  const mayBeLater = dated.some((row) => !begun.includes(row) && beganBy(row));
  return mayBeLater || found.some(isUnsure) ? [] : found;
}

/** The rows that began first after a day, with the same care. */
export function firstAfter(rows: readonly RowPassage[], day: PartialDate): readonly RowPassage[] {
  const dated = datedRows(rows);
  if (dated === null) return [];
  const later = dated.filter((row) => startOf(row).last > lastDay(day));
  const next = later.map((row) => startOf(row).last).reduce((a, b) => (a < b ? a : b), '9');
  const found = later.filter((row) => startOf(row).first <= next);
  const isUnsure = (row: RowPassage) => beganBy(row) || startOf(row).first <= lastDay(day);
  return later.some(isUnsure) ? [] : found;
}

/** True for what only may come. */
export function isNotYet(row: RowPassage): boolean {
  return NOT_YET.test(statusOf(row));
}

/** Those that say when they began; `null` where others may have begun at any time. */
function datedRows(rows: readonly RowPassage[]): readonly RowPassage[] | null {
  const dated = rows.filter((row) => rowStart(row) !== null);
  const others = rows.filter((row) => rowStart(row) === null);
  return others.every(isNotYet) ? dated : null;
}

function startOf(row: RowPassage): { readonly first: string; readonly last: string } {
  const start = rowStart(row) ?? '';
  return { first: firstDay(start), last: lastDay(start) };
}
