import type { Corpus } from '../corpus/corpus.ts';
import { loadGlossary } from '../corpus/load-glossary.ts';
import { buildEngine } from './build-engine.ts';
import type { Engine } from './engine.ts';

/**
 * Builds the engine that the bot and the terminal share, over a corpus and the glossary beside it.
 * @throws KnowledgeError when the glossary is broken.
 */
export async function loadEngine(directory: string, { passages, documents }: Corpus): Promise<Engine> {
  const glossary = await loadGlossary(directory);
  // One question of each document in turn, so that the first few show the whole field.
  const rounds = Math.max(0, ...documents.map(({ questions }) => questions.length));
  const questions = Array.from({ length: rounds }, (_, round) =>
    documents.flatMap((document) => document.questions[round] ?? []),
  );
  return buildEngine(passages, { glossary, questions: questions.flat() });
}
