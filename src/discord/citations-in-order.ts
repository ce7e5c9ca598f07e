import type { Citation, FoundAnswer } from '../answer/answer.ts';

/**
 * The citations of an answer as they are shown: one a passage, because a second button for it would have
 * the same custom id, which Discord refuses; and the newest first where they disagree.
 */
export function citationsInOrder({ kind, citations }: FoundAnswer): readonly Citation[] {
  const ids = citations.map(({ passage }) => passage.id);
  const unique = citations.filter(({ passage }, position) => ids.indexOf(passage.id) === position);
  return kind === 'conflicting' ? unique.toSorted((a, b) => ageOf(b).localeCompare(ageOf(a))) : unique;
}

/** When it was true, or at least published; partial dates sort as text, and no date comes last. */
function ageOf({ passage }: Citation): string {
  return (
    passage.asOf ??
    passage.sources
      .map(({ date }) => date ?? '')
      .toSorted()
      .at(-1) ??
    ''
  );
}
