import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Hit } from '../search/hit.ts';
import type { Query } from '../search/parse-query.ts';
import { chooseSentences, type SentenceChoice } from './choose-sentence.ts';
import { type ConfidenceFeatures, confidenceOf, judgedFeatures } from './confidence.ts';
import { ofThisModel } from './of-this-model.ts';

/** The sentence that answers most surely, and what that was judged by. */
export interface AnswerChoice {
  /** It comes first, the others by their scores. */
  readonly choices: readonly SentenceChoice[];
  readonly features: ConfidenceFeatures;
  readonly confidence: number;
}

/** The best sentences of so many passages are compared by their confidence, where it knows what people ask for them. */
const COMPARED = 2;

/**
 * Chooses the sentence that answers. The scores of passages and sentences tell which fit a question best, and the confidence
 * also what people ask for them: of the best sentences of two passages the surer one is taken. Passages about another model
 * than the one asked about answer nothing. `null`: there is none.
 */
export function chooseAnswer(query: Query, hits: readonly Hit[], index: PassageIndex): AnswerChoice | null {
  const chosen = chooseSurest(query, hits, index);
  const best = chosen?.choices[0]?.hit.passage;
  const own = ofThisModel(query.text, hits);
  // Passages about other models tell how well the right one leads, and so they are left out only where one of them would answer.
  return own.some(({ passage }) => passage === best) ? chosen : chooseSurest(query, own, index);
}

function chooseSurest(query: Query, hits: readonly Hit[], index: PassageIndex): AnswerChoice | null {
  const judged = contenders(chooseSentences(query, hits, index)).map((choices) =>
    judge(query, choices, index),
  );
  return judged.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** The choices, once with the best sentence of each passage that is compared at their head. */
export function contenders(choices: readonly SentenceChoice[]): readonly (readonly SentenceChoice[])[] {
  const isListed = choices[0]?.hit.features['asked'] !== undefined;
  const passages = new Set(choices.map(({ hit }) => hit.passage));
  return [...passages].slice(0, isListed ? COMPARED : 1).map((passage) => {
    const best = choices.find(({ hit }) => hit.passage === passage);
    return best === undefined ? choices : [best, ...choices.filter((choice) => choice !== best)];
  });
}

function judge(query: Query, choices: readonly SentenceChoice[], index: PassageIndex): AnswerChoice {
  const features = judgedFeatures(query, choices, index);
  return { choices, features, confidence: confidenceOf(features) };
}
