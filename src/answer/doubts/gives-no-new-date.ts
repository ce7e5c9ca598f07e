import { DATE } from '../../search/answer-type.ts';
import type { Reading } from './reading.ts';

/** True where a time is asked for and the passage has no date but those that the question names. */
export function givesNoNewDate({ query, text }: Reading): boolean {
  if (query.type !== 'date') return false;
  return !text.match(DATE)?.some((date) => !query.text.includes(date));
}
