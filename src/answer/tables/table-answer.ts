import type { PartialDate } from '../../corpus/partial-date.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import type { ListOrder } from './list-order.ts';

/** Passages that answer a question, chosen by what it says of names, time, order and number. */
export interface TableAnswer {
  readonly passages: readonly [Passage, ...Passage[]];
  /** Verbatim from the first passage; `null`: the passages as a whole answer. */
  readonly short: string | null;
  /** The share of the question's weight that the answer explains, 0 to 1. */
  readonly explained: number;
  /** How many other rows of the table do not say what these were chosen by. */
  readonly silentRows: number;
}

/** What is known of the question when a table is tried. */
export interface TableQuestion {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** The day given beside the question. */
  readonly asOf: PartialDate | undefined;
  /** In what order a list is wanted; left out where none is said. */
  readonly order?: ListOrder | null;
}

/**
 * An answer from rows, or prose about them, of which every word of the question is explained; `null` for none. Only where
 * all say the same is that the short answer.
 */
export function rowsAnswer<T extends Passage>(
  [first, ...others]: readonly T[],
  shortOf: (row: T) => string | null = () => null,
  silentRows = 0,
): TableAnswer | null {
  if (first === undefined) return null;
  const short = shortOf(first);
  const isShared = others.every((row) => shortOf(row) === short);
  return { passages: [first, ...others], short: isShared ? short : null, explained: 1, silentRows };
}
