import type { Passage } from '../corpus/passage.ts';
import { buildPassageIndex } from '../search/build-passage-index.ts';
import { answerQuestion } from './answer-question.ts';
import { checkClaim } from './check-claim.ts';
import type { Engine } from './engine.ts';
import { makeSuggest } from './suggest.ts';

/** Builds the engine over the passages of a corpus in one language. */
export function buildEngine(passages: readonly Passage[], language = 'en'): Engine {
  const index = buildPassageIndex(passages, language);
  return {
    passages,
    answer: (question, options = {}) => answerQuestion(question, index, options),
    search: (query, limit) => index.search(index.parse(query), limit),
    check: (claim) => checkClaim(claim, index),
    suggest: makeSuggest(index),
  };
}
