import type { Citation, FoundAnswer } from '../answer/answer.ts';
import { newestFirst } from '../answer/newest-first.ts';

/**
 * The citations of an answer as they are shown: one a passage, because a second button for it would have
 * the same custom id, which Discord refuses; and the newest first where they disagree.
 */
export function citationsInOrder({ kind, citations }: FoundAnswer): readonly Citation[] {
  const ids = citations.map(({ passage }) => passage.id);
  const unique = citations.filter(({ passage }, position) => ids.indexOf(passage.id) === position);
  return kind === 'conflicting' ? newestFirst(unique) : unique;
}
