import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { addUp, findTerm } from '../../src/search/term-hits.ts';
import { VocabularyBuilder } from '../../src/search/vocabulary.ts';

const analyser = makeAnalyser();
const index = new MiniSearch({ fields: ['heading', 'text'], searchOptions: { fuzzy: false } });
index.addAll([
  { id: 0, heading: 'summit', text: 'almati hosted summit' },
  { id: 1, heading: 'council', text: 'council met in almati' },
  { id: 2, heading: 'tree', text: 'larch' },
]);

const query = parseQuery('almaty summit', new VocabularyBuilder(analyser.processTerm), analyser);

describe('the hits of terms', () => {
  it('add up to what MiniSearch finds for all of them', () => {
    const { scores, termsOf } = addUp(query.terms, (term) => findTerm(index, term), 3);
    for (const { id, score } of index.search('almati summit')) expect(scores[id]).toBeCloseTo(score, 10);
    expect(scores[2]).toBe(0);
    expect(termsOf(0)).toEqual(['almati', 'summit']);
    expect(termsOf(1)).toEqual(['almati']);
  });

  it('name what was found instead of a term that is not held', () => {
    const { termsOf } = addUp(query.terms.slice(0, 1), () => findTerm(index, 'almatj', 0.25), 3);
    expect(termsOf(1)).toEqual(['almati']);
  });
});
