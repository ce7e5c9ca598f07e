import { firstDay, lastDay } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import { PAST } from '../grammar/verbs.ts';
import type { Reading } from './reading.ts';

/** A sentence about what is over does not age; one about how things are does. */
const IS_PAST = new RegExp(String.raw`\b${PAST}\b`, 'iu');

/** True where the dates of two passages explain why they differ: each may have been right in its time. */
export function isOfAnotherTime(a: Reading, b: Reading): boolean {
  const [first, second] = [a.choice.hit.passage, b.choice.hit.passage];
  if (isOver(first, second) || isOver(second, first)) return true;
  if (a.value.kind === 'date' || !isConfirmedAtOtherTimes(first, second)) return false;
  if (a.value.kind === 'amount') return a.value.amount.unit === null;
  return !IS_PAST.test(a.choice.text) || !IS_PAST.test(b.choice.text);
}

/** True where what the first says ended before what the second says began. */
export function isOver({ validUntil }: Passage, { validFrom }: Passage): boolean {
  return validUntil !== null && validFrom !== null && firstDay(validUntil) <= lastDay(validFrom);
}

function isConfirmedAtOtherTimes({ asOf: a }: Passage, { asOf: b }: Passage): boolean {
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);
}
