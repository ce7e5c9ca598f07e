import type { PassageIndex } from '../search/build-passage-index.ts';
import type { Hit } from '../search/hit.ts';
import type { Query } from '../search/parse-query.ts';
import { chooseSentences, type SentenceChoice } from './choose-sentence.ts';
import { type ConfidenceFeatures, confidenceFeatures, confidenceOf, judgedFeatures } from './confidence.ts';
import { deniedTerms } from './negation/denied-terms.ts';
import { denies, deniesInSentence } from './negation/denies.ts';
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
  let surest: AnswerChoice | null = null;
  for (const choices of contenders(denyingFirst(query, chooseSentences(query, hits, index)))) {
    const undoubted = confidenceFeatures(query, choices, index);
    // Doubts only lower it: what is no surer without them need not be doubted.
    if (surest !== null && confidenceOf(undoubted) <= surest.confidence) continue;
    const features = judgedFeatures(query, choices, index, undoubted);
    const confidence = confidenceOf(features);
    if (surest === null || confidence > surest.confidence) surest = { choices, features, confidence };
  }
  return surest;
}

/** A sentence that denies what the question denies may hold so much less of the question than the likeliest one. */
const DENYING_SHARE = 0.8;

/** What is not so is told first by the sentence that denies it, if it holds about as much of the question as the likeliest. */
function denyingFirst(query: Query, choices: readonly SentenceChoice[]): readonly SentenceChoice[] {
  const denied = deniedTerms(query);
  if (denied === null) return choices;
  const shareOf = ({ features }: SentenceChoice) => features['share'] ?? 0;
  const enough = Math.max(...choices.slice(0, 1).map(shareOf)) * DENYING_SHARE;
  const first = choices.find(
    (choice) => shareOf(choice) >= enough && deniesInSentence(choice.match, choice.sentence, denied),
  );
  if (first === undefined) return choices;
  const others = choices.filter((choice) => choice !== first);
  const isRival = ({ match }: SentenceChoice) => denies(match, denied);
  return [first, ...others.filter(isRival), ...others.filter((choice) => !isRival(choice))];
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
