import type { PartialDate } from './partial-date.ts';

/** Where a statement comes from, as a reader would look it up. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** `null`: the source has no address, or only one that is not fit to show. */
  readonly url: string | null;
  /** When the source was published; `null` when it does not say. */
  readonly date: PartialDate | null;
}

/** One cell of a table row with the header of its column. */
export interface Cell {
  readonly header: string;
  readonly text: string;
}

/** What a passage that is a table row knows beyond its text. */
export interface Row {
  /** Address of the table, without the row: `membership#members`. Rows of one table share it. */
  readonly tableId: string;
  /** The filled cells in column order; the first is the row's name. */
  readonly cells: readonly Cell[];
  /** The header of the column that its dates come from: that of `from`, or else that of `as-of`; `null`: neither is a column. */
  readonly datedBy: string | null;
}

/**
 * A contiguous slice of a document: what is indexed, ranked, quoted and cited.
 * Invariant: `document.body.slice(passage.start, passage.end) === passage.text`.
 */
export interface Passage {
  /** An address such as `membership#observers`; unique, and the same when other text changes. */
  readonly id: string;
  readonly documentId: string;
  /** The document's title, then the headings that the passage stands under, outermost first. */
  readonly headings: readonly [string, ...string[]];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Line of the knowledge file on which the passage begins, from 1. */
  readonly line: number;
  readonly sources: readonly Source[];
  /** BCP 47 language of the text. */
  readonly language: string;
  /** The date on which the statement was true or last confirmed; an event's own date. */
  readonly asOf: PartialDate | null;
  /** What the passage says held from this date … */
  readonly validFrom: PartialDate | null;
  /** … until this date, inclusive; `null`: no end is stated. */
  readonly validUntil: PartialDate | null;
  /** True where the passage is about another body with the same name, so that it answers no question. */
  readonly isElsewhere: boolean;
  /** Set when the passage is a row of a table. */
  readonly row: Row | null;
}
