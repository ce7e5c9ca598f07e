import type { Engine } from '../answer/engine.ts';
import { loadEngine } from '../answer/load-engine.ts';
import { type Config, readConfig, readEnvironment } from '../config.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';

/**
 * Loads the engine that the bot would start with in this environment.
 * @throws ConfigError or KnowledgeError naming every problem.
 */
export async function loadConfiguredEngine(): Promise<{ readonly engine: Engine; readonly config: Config }> {
  const config = readConfig(readEnvironment());
  const corpus = await loadCorpus(config.knowledgeDirectory);
  return { engine: await loadEngine(config.knowledgeDirectory, corpus), config };
}
