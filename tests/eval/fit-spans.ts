import { type PackedWeights, packWeights } from '../../src/answer/span/pack-weights.ts';
import { SLOT_COUNT } from '../../src/answer/span/slot.ts';
import { fitSparseSoftmax } from './fit-sparse-softmax.ts';
import { isHeldOut, loadPublicQuestions } from './load-questions.ts';
import { spanChoices } from './span-choices.ts';

/** Fits the weights of spans on all public questions about articles that are not held out. */
export function fitSpans(): PackedWeights {
  const set = loadPublicQuestions();
  const questions = set.questions.filter(({ article }) => !isHeldOut(article));
  return packWeights(fitSparseSoftmax(spanChoices(set, questions), SLOT_COUNT));
}
