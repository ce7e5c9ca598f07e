import type { Passage } from '../corpus/passage.ts';
import type { Citation } from './answer.ts';

/** Cites a passage with all of its words, as a row or a list is cited. */
export function citeWhole(passage: Passage): Citation {
  return { passage, quote: passage.text };
}
