import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { unexplained } from './asking-words.ts';

/** Among these prose that answers a question stands, if there is any. */
const FIRST_HITS = 3;

/** Prose among the first hits that holds every word of the question: it says more than a cell, or than rows. */
export function proseThatSaysAll(
  query: Query,
  hits: readonly Hit[],
  index: PassageIndex,
): readonly Passage[] {
  return hits
    .slice(0, FIRST_HITS)
    .map(({ passage }) => passage)
    .filter((passage) => saysAll(passage, query, index));
}

function saysAll({ row, headings, text }: Passage, { terms }: Query, index: PassageIndex): boolean {
  if (row !== null) return false;
  const held = new Set(
    [...headings, text].flatMap((part) => index.analyser.terms(part).map(({ term }) => term)),
  );
  return unexplained(terms, ({ term }) => held.has(term), index.vocabulary).length === 0;
}
