import type { Corpus } from '../corpus/corpus.ts';
import { buildEngine } from './build-engine.ts';
import type { Engine } from './engine.ts';
import { loadField } from './load-field.ts';

/**
 * Builds the engine that the bot and the terminal share, over a corpus, the glossary and the lists of questions beside it.
 * @throws KnowledgeError when one of those files is broken.
 */
export async function loadEngine(directory: string, corpus: Corpus): Promise<Engine> {
  const { passages, documents } = corpus;
  const field = await loadField(directory, corpus);
  // One question of each document in turn, so that the first few show the whole field.
  const rounds = Math.max(0, ...documents.map(({ questions }) => questions.length));
  const questions = Array.from({ length: rounds }, (_, round) =>
    documents.flatMap((document) => document.questions[round] ?? []),
  );
  return buildEngine(passages, { ...field, questions: questions.flat() });
}
