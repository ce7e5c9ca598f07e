import type { FoundAnswer } from '../answer/answer.ts';
import { areDated } from '../answer/newest-first.ts';
import type { Words } from './words/words.ts';

/** What stands above sources that disagree; `null` above those that do not. */
export function conflictLine({ kind, citations }: FoundAnswer, words: Words): string | null {
  return kind === 'conflicting' ? words.conflicting(areDated(citations)) : null;
}
