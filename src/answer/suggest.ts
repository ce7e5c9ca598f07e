import type { PassageIndex } from '../search/build-passage-index.ts';

/** Makes the function that offers headings of the corpus for what was typed so far. */
export function makeSuggest(index: PassageIndex): (typed: string, limit: number) => readonly string[] {
  const first = unique(index.passages.map(({ headings }) => headings.at(-1) ?? headings[0]));
  return (typed, limit) => {
    if (typed.trim() === '') return first.slice(0, limit);
    const found = index
      .search(index.parse(typed), limit * 2)
      .map(({ passage }) => passage.headings.at(-1) ?? '');
    return unique(found).slice(0, limit);
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
