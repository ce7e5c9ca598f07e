import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Citation } from './answer.ts';
import { chooseSentences } from './choose-sentence.ts';
import { normaliseQuestion } from './normalise-question.ts';
import { quoteSentence } from './quote-sentence.ts';

/** What the corpus says of a statement. */
export interface ClaimVerdict {
  readonly verdict: 'supported' | 'contradicted' | 'not-found';
  /** The passages that the verdict rests on; empty for `not-found`. */
  readonly citations: readonly Citation[];
}

/** A sentence that holds this much of a claim's weight says the same, as far as words can tell. */
const SAME_SHARE = 0.9;

/** Looks for the sentence that says what a claim says. */
export function checkClaim(text: string, index: PassageIndex): ClaimVerdict {
  const query = index.parse(normaliseQuestion(text));
  const [best] = chooseSentences(query, index.search(query, 10), index);
  if (best === undefined || (best.features['share'] ?? 0) < SAME_SHARE)
    return { verdict: 'not-found', citations: [] };
  const quote = quoteSentence(best.match.analysed, best.sentence);
  return { verdict: 'supported', citations: [{ passage: best.hit.passage, quote }] };
}
