import type { Corpus } from '../corpus/corpus.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import type { Passage } from '../corpus/passage.ts';

/** What stands at an address: a passage, one that took its place, a reason why none does, or nothing. */
export type FoundPassage =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | {
      readonly kind: 'replaced';
      readonly id: string;
      readonly on: PartialDate;
      readonly passage: Passage;
    }
  | { readonly kind: 'withdrawn'; readonly id: string; readonly on: PartialDate; readonly reason: string }
  | { readonly kind: 'unknown' };

/** Opens an address, also where it was typed by hand: other case, in back-ticks or brackets. */
export function findPassage(corpus: Corpus, typed: string): FoundPassage {
  const id = typed.replace(/^[\s`[(<]+|[\s`\])>]+$/g, '');
  const lowerId = id.toLowerCase();
  const passage =
    corpus.passage(id) ?? corpus.passages.find((passage) => passage.id.toLowerCase() === lowerId);
  if (passage !== undefined) return { kind: 'passage', passage };
  const retired = corpus.retired(id) ?? corpus.retired(lowerId);
  return retired === undefined ? { kind: 'unknown' } : { ...retired, id: lowerId };
}
