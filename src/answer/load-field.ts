import type { Corpus } from '../corpus/corpus.ts';
import { type AskedQuestions, loadAskedQuestions } from '../corpus/load-asked-questions.ts';
import { loadGlossary } from '../corpus/load-glossary.ts';
import { loadUnansweredQuestions } from '../corpus/load-unanswered-questions.ts';
import type { Glossary } from '../corpus/parse-glossary.ts';

/** What editors say of a corpus, beside its documents. */
export interface Field {
  readonly glossary: Glossary;
  /** How people ask for passages. */
  readonly asked: AskedQuestions;
  /** Questions that no passage answers. */
  readonly unanswered: readonly string[];
}

/**
 * Loads the glossary and the lists of questions of a knowledge folder.
 * @throws KnowledgeError when one of those files is broken.
 */
export async function loadField(directory: string, corpus: Corpus): Promise<Field> {
  return {
    glossary: await loadGlossary(directory),
    asked: await loadAskedQuestions(directory, corpus),
    unanswered: await loadUnansweredQuestions(directory),
  };
}
