import type { Engine } from '../answer/engine.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Store } from '../store/store.ts';
import type { Words } from './words/words.ts';

/** What a command may ask. */
export interface Services {
  readonly engine: Engine;
  readonly corpus: Corpus;
  readonly store: Store;
  /** In the language of the person who reads the reply. */
  readonly words: Words;
}
