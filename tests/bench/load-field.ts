import type { EngineOptions } from '../../src/answer/build-engine.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadAskedQuestions } from '../../src/corpus/load-asked-questions.ts';
import { loadGlossary } from '../../src/corpus/load-glossary.ts';
import { loadUnansweredQuestions } from '../../src/corpus/load-unanswered-questions.ts';

/** What editors say of our passages, as the bot loads it. */
export async function loadField(corpus: Corpus): Promise<EngineOptions> {
  return {
    glossary: await loadGlossary('knowledge'),
    asked: await loadAskedQuestions('knowledge', corpus),
    unanswered: await loadUnansweredQuestions('knowledge'),
  };
}
