import type { Citation } from '../answer.ts';

export type Verdict = 'supported' | 'contradicted' | 'not-found';

/** What a statement says differently from the passage that contradicts it. */
export interface Difference {
  readonly kind: 'number' | 'date' | 'place' | 'name' | 'status' | 'negation' | 'wording' | 'list';
  /** Verbatim from the statement; what a `list` that holds everything of its kind does not name. */
  readonly claimed: string;
  /** Verbatim from the citation's quote; what a `list` names. */
  readonly found: string;
}

/** A verdict with the passage that it rests on. */
export type Judgement =
  | { readonly verdict: 'supported'; readonly citation: Citation; readonly difference: null }
  | { readonly verdict: 'contradicted'; readonly citation: Citation; readonly difference: Difference };

/** One statement of a claim, and what the corpus says of it. */
export type StatementVerdict = { readonly text: string } & (
  | Judgement
  | {
      readonly verdict: 'not-found';
      readonly citation: null;
      readonly difference: null;
      /** The passage that comes closest and settles nothing; `null`: none is near. */
      readonly closest: Citation | null;
    }
);

export function support(citation: Citation): Judgement {
  return { verdict: 'supported', citation, difference: null };
}

export function contradict(citation: Citation, difference: Difference): Judgement {
  return { verdict: 'contradicted', citation, difference };
}
