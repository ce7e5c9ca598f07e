import { describe, expect, it } from 'vitest';
import weights from '../../src/search/ranking-weights.json' with { type: 'json' };
import { rerank } from '../../src/search/rerank.ts';
import { samplePassage } from '../support/sample-corpus.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit met in Almaty.',
  'A summit.',
  'The charter of Almaty names no summit at all.',
]);

function candidatesOf(scores: readonly number[]) {
  return index.passages.map((passage, position) => ({
    passage,
    score: scores[position] ?? 0,
    terms: ['summit'],
    asked: null,
  }));
}

describe('rerank', () => {
  const query = index.parse('Where did the summit meet in Almaty?');
  const hits = rerank(query, candidatesOf([4, 2, 1]), index.match);

  it.each([
    {
      lists: 'are listed',
      asked: { best: 0.4, mean: 0.2, share: 0.1, words: 0.5, isListed: false },
      set: weights.listed,
    },
    { lists: 'are not listed', asked: null, set: weights.unlisted },
  ])('scores a hit by the weighted sum of what it shows where questions $lists', ({ asked, set }) => {
    const weightOf = new Map(Object.entries(set));
    const candidates = candidatesOf([4, 2, 1]).map((candidate) => ({ ...candidate, asked }));
    for (const { features, score } of rerank(query, candidates, index.match)) {
      const sum = Object.entries(features).reduce(
        (all, [name, value]) => all + (weightOf.get(name) ?? Number.NaN) * value,
        0,
      );
      expect(score).toBeCloseTo(sum, 10);
    }
  });

  it('orders hits by their score and counts their ranks from one', () => {
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(hits.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('drops no candidate and adds none', () => {
    expect(new Set(hits.map(({ passage }) => passage))).toEqual(new Set(index.passages));
  });

  it('sees the score of the index as a share of the best', () => {
    const shares = hits.map(({ passage, features }) => [passage.id, features['bm25']]);
    expect(Object.fromEntries(shares)).toEqual({ 1: 1, 2: 0.5, 3: 0.25 });
  });

  it('puts a passage that holds all terms above one that the index liked better', () => {
    const [best] = rerank(
      query,
      candidatesOf([2, 4, 1]).toSorted((a, b) => b.score - a.score),
      index.match,
    );
    expect(best?.passage.id).toBe('1');
  });

  it('keeps the order of the index where scores are equal', () => {
    const same = ['b', 'a', 'c'].map((id) => ({
      passage: samplePassage({ id }),
      score: 1,
      terms: [],
      asked: null,
    }));
    expect(rerank(query, same, index.match).map(({ passage }) => passage.id)).toEqual(['b', 'a', 'c']);
  });

  it('makes nothing of nothing', () => {
    expect(rerank(query, [], index.match)).toEqual([]);
  });
});
