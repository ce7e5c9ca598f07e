import type { Alignment } from '../align.ts';
import type { Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';

/** A statement beside a text that holds most of its pieces. */
export interface Compared {
  readonly claim: Reading;
  readonly evidence: Reading;
  readonly pairs: Alignment['pairs'];
  readonly unmatched: Alignment['unmatched'];
}

/** A name, a number, a date or an ordinal: what can be looked up, but for the name of what everything is about. */
export function isTelling({ kind }: Unit): boolean {
  return kind !== 'word' && kind !== 'context';
}
