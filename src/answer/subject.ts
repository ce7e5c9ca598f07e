import type { Passage } from '../corpus/passage.ts';
import { rememberBy } from '../search/remember.ts';
import { bestOfEachPassage, type SentenceChoice } from './choose-sentence.ts';

/** The heading above all others says what a passage is about; that of fewer passages gathers nothing. */
const FEWEST = 3;

/** Of more of all passages many are found by chance. */
const MOST_SHARE = 1 / 4;

/** What more passages stand under names a kind of text, as "Reviews", and not what they are about. */
const MOST = 300;

/** The share that answers what is asked about as often as not. */
const USUAL = 0.5;

/**
 * How many of the likeliest passages are about the same as the best one, by the heading above all others: what a corpus tells
 * of, it mostly tells in several passages, and what it does not tell of is found here and there. Of -0.5 to 0.5, 0 where it
 * tells nothing; `null`: nothing can be told, as where no passages share a heading.
 */
export function gatheredShare(
  best: SentenceChoice,
  choices: readonly SentenceChoice[],
  passages: readonly Passage[],
): number | null {
  const subject = subjectOf(best.hit.passage);
  const count = countsOf(passages).get(subject) ?? 0;
  const others = bestOfEachPassage(choices).filter(({ hit }) => hit.passage !== best.hit.passage);
  const isGathered = count >= FEWEST && count <= Math.min(MOST, passages.length * MOST_SHARE);
  if (!isGathered || others.length === 0) return null;
  const same = others.filter(({ hit }) => subjectOf(hit.passage) === subject).length;
  return same / Math.min(others.length, count - 1) - USUAL;
}

function subjectOf({ headings, documentId }: Passage): string {
  return headings[0] ?? documentId;
}

/** How many passages stand under each heading; counted once, because corpora are large. */
const countsOf = rememberBy((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const subject = subjectOf(passage);
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
});
