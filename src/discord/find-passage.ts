import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';

/** The passage with this address, also where it was typed by hand: other case, in back-ticks or brackets. */
export function findPassage(corpus: Corpus, typed: string): Passage | undefined {
  const id = typed.replace(/^[\s`[(<]+|[\s`\])>]+$/g, '');
  return (
    corpus.passage(id) ?? corpus.passages.find((passage) => passage.id.toLowerCase() === id.toLowerCase())
  );
}
