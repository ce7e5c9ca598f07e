import type { Document } from './document.ts';
import type { Passage, Source } from './passage.ts';
import type { Retired } from './resolve-retired.ts';

/** All documents together, with the look-ups that every reader of them needs. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** Every passage of every document, in reading order. */
  readonly passages: readonly Passage[];
  passage(id: string): Passage | undefined;
  /** What became of an address that a passage once had. */
  retired(id: string): Retired | undefined;
  document(id: string): Document | undefined;
  /** Every source once, by publisher, then title; with the number of passages that rest on it. */
  sources(): readonly { readonly source: Source; readonly passages: number }[];
}
