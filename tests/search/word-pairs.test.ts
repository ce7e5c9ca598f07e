import { describe, expect, it } from 'vitest';
import { wordPairs } from '../../src/search/word-pairs.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit adopted a declaration in Almaty.',
  ...Array.from({ length: 20 }, (_, place) => `The council met in town ${place}.`),
]);

function pairsOf(question: string) {
  const query = index.parse(question);
  return wordPairs(query).pairs.map(({ term, step, other, weight }) => ({
    pair: step < 0 ? [other, query.terms[term]?.term] : [query.terms[term]?.term, other],
    isHeavy: weight > (query.terms[term]?.idf ?? 0) + 1,
  }));
}

describe('the pairs of a question', () => {
  it('are its neighbouring words, at least one of them a term, and two terms tell more', () => {
    expect(pairsOf('What did the summit declaration of Almaty say in the end?').slice(0, 4)).toEqual([
      { pair: ['the', 'summit'], isHeavy: false },
      { pair: ['summit', 'declar'], isHeavy: true },
      { pair: ['declar', 'of'], isHeavy: false },
      { pair: ['of', 'almati'], isHeavy: false },
    ]);
  });

  it('are none where one word stands alone, or no word is a term', () => {
    expect(pairsOf('summit')).toEqual([]);
    expect(pairsOf('what is it of')).toEqual([]);
  });

  it('are of the part that asks', () => {
    const pairs = pairsOf('The council met in Astana. Where was the summit?').map(({ pair }) => pair);
    expect(pairs).toEqual([['the', 'summit']]);
  });
});
