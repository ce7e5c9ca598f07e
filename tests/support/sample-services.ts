import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Services } from '../../src/discord/services.ts';
import { en } from '../../src/discord/words/en.ts';
import { memoryStore } from './memory-store.ts';
import { SAMPLE_CORPUS } from './sample-corpus.ts';
import { sampleEngine } from './sample-engine.ts';

export function sampleServices(corpus: Corpus = SAMPLE_CORPUS): Services {
  return { engine: sampleEngine(corpus), corpus, store: memoryStore(), words: en };
}
