import type { Passage } from '../../corpus/passage.ts';
import type { SentenceChoice } from '../choose-sentence.ts';
import { areOfOneThing } from './are-of-one-thing.ts';
import { areOpposite } from './are-opposite.ts';
import type { Chosen } from './find-conflict.ts';
import { isOver } from './is-of-another-time.ts';

/**
 * Finds a sentence that says no in the words in which the best one says yes, or the other way round: "is open on Mondays",
 * "is closed on Mondays". `null`: there is none.
 */
export function findOpposite({ query, best, choices }: Chosen): SentenceChoice | null {
  if (query.type !== 'yes-no') return null;
  return choices.find((choice) => isOpposite(best, choice)) ?? null;
}

function isOpposite(best: SentenceChoice, other: SentenceChoice): boolean {
  const [a, b] = [best.hit.passage, other.hit.passage];
  if (a === b || other.hit.passage.row !== null || other.hit.passage.isElsewhere) return false;
  return areOfOneTime(a, b) && areOfOneThing(best.text, best, other) && areOpposite(best.text, other.text);
}

function areOfOneTime(a: Passage, b: Passage): boolean {
  if (isOver(a, b) || isOver(b, a)) return false;
  return a.asOf === null || b.asOf === null || a.asOf === b.asOf;
}
