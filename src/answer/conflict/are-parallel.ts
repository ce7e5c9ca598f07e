import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';

/** The share of their words that two sentences in nearly the same words have in common. */
const SHARED = 0.7;

/** True where two sentences say nearly the same in the same words. */
export function areParallel(a: string, b: string): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  return ofA.intersection(ofB).size >= SHARED * ofA.union(ofB).size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map((token) => foldToken(token.text)));
}
