import type { PassageIndex } from '../search/build-passage-index.ts';

/** Makes the function that offers questions for what was typed so far: the corpus's own, then headings. */
export function makeSuggest(
  index: PassageIndex,
  questions: readonly string[],
): (typed: string, limit: number) => readonly string[] {
  const analysed = questions.map((question) => ({ question, terms: termsOf(question, index) }));
  const headings = unique(index.passages.map(({ headings: path }) => path.at(-1) ?? path[0]));
  return (typed, limit) => {
    if (typed.trim() === '') return unique([...questions, ...headings]).slice(0, limit);
    const wanted = [...termsOf(typed, index)];
    const matching = analysed
      .map(({ question, terms }) => ({ question, score: matchScore(wanted, terms, index) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ question }) => question);
    const found = index.search(index.parse(typed), limit).map(({ passage }) => passage.headings.at(-1) ?? '');
    return unique([...matching, ...found]).slice(0, limit);
  };
}

function termsOf(text: string, { analyser }: PassageIndex): ReadonlySet<string> {
  return new Set(analyser.terms(text).map(({ term }) => term));
}

/** How much of what was typed a question holds; the last word may still be growing. */
function matchScore(
  wanted: readonly string[],
  terms: ReadonlySet<string>,
  { vocabulary }: PassageIndex,
): number {
  let score = 0;
  for (const term of wanted) {
    if (terms.has(term)) score += vocabulary.idf(term);
    else if ([...terms].some((known) => known.startsWith(term))) score += vocabulary.idf(term) / 4;
  }
  return score;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
