import type { Passage } from '../../corpus/passage.ts';
import { rememberBy } from '../../search/remember.ts';
import { contentWords } from './word-kinds.ts';

/** As many passages, spread over the corpus, show what all of them speak of. */
const SAMPLE = 200;

/**
 * The words, in lower case, that more than half of the passages hold: what the whole corpus is about, and
 * so seldom what `it` means. Kept for each corpus, because every follow-up asks for them.
 */
export const commonWords = rememberBy(countWords);

function countWords(passages: readonly Passage[]): ReadonlySet<string> {
  const step = Math.ceil(passages.length / SAMPLE);
  const sample = passages.filter((_, position) => position % step === 0);
  const counts = new Map<string, number>();
  for (const { text } of sample)
    for (const word of new Set(contentWords(text.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > sample.length / 2).map(([word]) => word));
}
