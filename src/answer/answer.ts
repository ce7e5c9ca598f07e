import type { PartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Hit } from '../search/hit.ts';

/** A quote and the passage that it was taken from. Invariant: `passage.text.includes(quote)`. */
export interface Citation {
  readonly passage: Passage;
  readonly quote: string;
}

/** The engine's best guess, kept even where it abstains, so that anyone can check the refusal. */
export interface BestGuess {
  readonly passage: Passage;
  /** Verbatim from the passage. */
  readonly sentence: string;
  /** Verbatim from the sentence; `null` where no short answer could be cut out. */
  readonly span: string | null;
}

interface Judged {
  readonly question: string;
  /** 0 to 1: how sure the engine is that its best guess answers the question; also where it abstains. */
  readonly confidence: number;
  readonly best: BestGuess | null;
  /** The passages that come nearest, best first, those cited included. */
  readonly hits: readonly Hit[];
}

/** An answer that stands on citations; `conflicting`: they give different values for the same thing. */
export interface FoundAnswer extends Judged {
  readonly kind: 'found' | 'conflicting';
  /** Verbatim from the first citation's quote; `null` where no short answer could be cut out. */
  readonly short: string | null;
  readonly citations: readonly [Citation, ...Citation[]];
  /** The date on which what is cited first was true or last confirmed. */
  readonly asOf: PartialDate | null;
  /** True where the citations are the items of a list that was asked for. */
  readonly isList: boolean;
  /** True where what is cited was chosen among the rows of a table. */
  readonly isFromTable: boolean;
  /** How many rows of that table do not say what the others were chosen by: a list may lack them. */
  readonly silentRows: number;
}

/** Nothing in the corpus answers the question. */
export interface NotFoundAnswer extends Judged {
  readonly kind: 'not-found';
}

/** The question is about another body with the same letters; the citation says which. */
export interface ElsewhereAnswer extends Judged {
  readonly kind: 'elsewhere';
  readonly citations: readonly Citation[];
}

export type Answer = FoundAnswer | NotFoundAnswer | ElsewhereAnswer;
