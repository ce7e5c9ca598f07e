import { chooseSentences } from '../../../src/answer/choose-sentence.ts';
import { DOUBTS } from '../../../src/answer/doubts/doubts.ts';
import { readChoice } from '../../../src/answer/doubts/reading.ts';
import type { PassageIndex } from '../../../src/search/build-passage-index.ts';
import { indexOf } from '../../search/small-index.ts';

/** The names of the reasons to doubt the answer that a corpus of these texts gives to a question. */
export function doubted(question: string, ...options: Parameters<typeof indexOf>): readonly string[] {
  return doubtedIn(indexOf(...options), question);
}

/** The same for the answer that an index gives. */
export function doubtedIn(index: PassageIndex, question: string): readonly string[] {
  const query = index.parse(question);
  const [best] = chooseSentences(query, index.search(query, 10), index);
  if (best === undefined) throw new Error(`Nothing was found for "${question}".`);
  const reading = readChoice(query, best, index.vocabulary);
  return DOUBTS.filter(({ test }) => test(reading)).map(({ name }) => name);
}
