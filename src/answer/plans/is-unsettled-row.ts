import type { Passage } from '../../corpus/passage.ts';
import type { Query } from '../../search/parse-query.ts';
import { deniesStatus, statusOf } from '../tables/status.ts';
import { isRow } from '../tables/table.ts';
import { askedEvent } from './asked-event.ts';
import { splitClauses } from './split-clauses.ts';

/**
 * True where a question asks of something that happened, and a short answer is from a row whose status is that of a plan, or
 * from one that is not what the question takes it for; false for the status itself, which says so.
 */
export function isUnsettledRow({ text }: Query, passage: Passage, span: string): boolean {
  const asked = askedEvent(text);
  if (asked === null || !isRow(passage)) return false;
  const status = statusOf(passage);
  if (status.includes(span)) return false;
  const [clause] = splitClauses({ text: status, start: 0, end: status.length });
  return (asked.isPast && clause?.standing === 'planned') || deniesStatus(text, status);
}
