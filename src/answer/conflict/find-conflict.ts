import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { bestOfEachPassage, chooseSentences, READ_HITS, type SentenceChoice } from '../choose-sentence.ts';
import { confidenceOf, judgedFeatures } from '../confidence.ts';
import { findOpposite } from './find-opposite.ts';
import { findTwin } from './find-twin.ts';
import { holdTheSame } from './hold-the-same.ts';
import { isOfAnotherTime } from './is-of-another-time.ts';
import { readBoth, tells } from './read-both.ts';
import { tellTheSame } from './tells-the-same.ts';
import { isComparable, valuesClash } from './value.ts';

/** Two sentences that answer a question with different values. */
export interface Conflict {
  readonly first: SentenceChoice;
  readonly rival: SentenceChoice;
  /** How sure either answer would be if the other were not there; the less sure one's. */
  readonly confidence: number;
}

/** How many passages that agree with the best one are looked past. */
const PASSED = 3;

/** What is asked, the sentence chosen to answer it, and what it was chosen from. */
export interface Chosen {
  readonly query: Query;
  readonly best: SentenceChoice;
  /** All sentences that it was chosen from, the likeliest first. */
  readonly choices: readonly SentenceChoice[];
  readonly hits: readonly Hit[];
  readonly index: PassageIndex;
}

/**
 * Finds a sentence that answers as well as the best one, but otherwise: what the engine would answer if the
 * passage of the best one, and those that agree with it, were not there. `null`: there is none.
 */
export function findConflict(chosen: Chosen, bar: number): Conflict | null {
  const { query, best } = chosen;
  if (!canDisagree(best)) return null;
  const opposite = findOpposite(chosen) ?? findTwin(chosen);
  if (opposite !== null) return oppositeOf(opposite, chosen, bar);
  if (!isComparable(query) || !mayDisagree(chosen)) return null;
  const passed = new Set([best.hit.passage]);
  for (let round = 0; round < PASSED; round += 1) {
    const [rival] = choicesWithout(passed, chosen);
    if (rival === undefined || !canDisagree(rival)) return null;
    if (disagree(chosen, rival)) return conflictOf(rival, chosen, bar);
    passed.add(rival.hit.passage);
  }
  return null;
}

/** What is said in the same words is as sure as the best answer would be without it. */
function oppositeOf(rival: SentenceChoice, chosen: Chosen, bar: number): Conflict | null {
  const own = chosen.best.hit.passage;
  const confidence = confidenceAlone(own, new Set([own, rival.hit.passage]), chosen);
  return confidence < bar ? null : { first: chosen.best, rival, confidence };
}

function conflictOf(rival: SentenceChoice, chosen: Chosen, bar: number): Conflict | null {
  const confidence = confidenceOfBoth(rival, chosen);
  return confidence < bar ? null : { first: chosen.best, rival, confidence };
}

/** False where, as of most questions, no sentence that could be chosen instead holds as much: then none has to be chosen. */
function mayDisagree({ query, best, hits, index }: Chosen): boolean {
  return hits.slice(0, READ_HITS + PASSED).some(({ passage }) => {
    const match = index.match(query, passage);
    return (
      passage !== best.hit.passage &&
      match.sentences.some((_, sentence) => holdTheSame(query, best, { match, sentence }, index.analyser))
    );
  });
}

/** A row is true of its day, what another body says is no answer, and nobody else knows what somebody did himself. */
function canDisagree({ hit, text }: SentenceChoice): boolean {
  return hit.passage.row === null && !hit.passage.isElsewhere && !OF_HIMSELF.test(text);
}

/** "I paid 50 euros", but not "Philip I". */
const OF_HIMSELF = /(?<!\p{Lu}\p{L}* )\bI\b|\b(?:[Mm]y|me|[Ww]e)\b/u;

function disagree({ query, best, index }: Chosen, rival: SentenceChoice): boolean {
  if (!holdTheSame(query, best, rival, index.analyser)) return false;
  const readings = readBoth(query, best, rival);
  if (readings === null) return false;
  const [a, b] = readings;
  return (
    valuesClash(a.value, b.value) &&
    !tells(a, b.value) &&
    !tells(b, a.value) &&
    tellTheSame(query, a, b, index.analyser) &&
    !isOfAnotherTime(a, b)
  );
}

/** The sureness of each side where no other passage answered the same question; the less sure one's. */
function confidenceOfBoth(rival: SentenceChoice, chosen: Chosen): number {
  const sides = [chosen.best.hit.passage, rival.hit.passage];
  const answering = answeringPassages(chosen).union(new Set(sides));
  return Math.min(...sides.map((side) => confidenceAlone(side, answering, chosen)));
}

/** The passages that hold as much of the question as the best one and give a value too, the same or another. */
function answeringPassages({ query, best, choices, index }: Chosen): ReadonlySet<Passage> {
  const answering = bestOfEachPassage(choices).filter(
    (choice) => holdTheSame(query, best, choice, index.analyser) && readBoth(query, best, choice) !== null,
  );
  return new Set(answering.map(({ hit }) => hit.passage));
}

function confidenceAlone(own: Passage, answering: ReadonlySet<Passage>, chosen: Chosen): number {
  const choices = choicesWithout(answering.difference(new Set([own])), chosen);
  return choices[0]?.hit.passage === own
    ? confidenceOf(judgedFeatures(chosen.query, choices, chosen.index))
    : 0;
}

function choicesWithout(
  passages: ReadonlySet<Passage>,
  { query, hits, index }: Chosen,
): readonly SentenceChoice[] {
  const left = hits
    .filter(({ passage }) => !passages.has(passage))
    .map((hit, position) => ({ ...hit, rank: position + 1 }));
  return chooseSentences(query, left, index);
}
