import { describe, expect, it } from 'vitest';
import { sentenceFeatures } from '../../src/answer/sentence-features.ts';
import { indexOf } from '../search/small-index.ts';

const index = indexOf([
  'The inventor of the engine was born in Almaty. He moved to Astana. There the engine was built in 1931 by his pupils.',
  'An invention is not an engine.',
  'Pupils moved.',
]);

/** The features of each sentence of the first text. */
function featuresOf(question: string) {
  const query = index.parse(question);
  const hit = index.search(query, 1, { within: ({ id }) => id === '1' })[0];
  if (hit === undefined) throw new Error('The passage was not found.');
  const match = index.match(query, hit.passage);
  return match.analysed.sentences.map((_, sentence) =>
    sentenceFeatures(query, match, sentence, hit, hit.score),
  );
}

function valuesOf(question: string, name: string) {
  return featuresOf(question).map((features) => Number((features[name] ?? 0).toFixed(2)));
}

describe('what is looked at in a sentence', () => {
  it('is how many of the terms it holds, however telling each is', () => {
    expect(valuesOf('engine built pupils Almaty', 'count')).toEqual([0.5, 0, 0.75]);
  });

  it('is how many of the small words of the question it holds', () => {
    expect(valuesOf('By whom was the engine built?', 'small')).toEqual([0.5, 0, 0.75]);
  });

  it('is which neighbours of the question stand side by side, small words too', () => {
    const [first = 0, second = 0, third = 0] = valuesOf('When was the engine built in Almaty?', 'phrases');
    expect(second).toBe(0);
    // "the engine", "in Almaty" there; "the engine", "built in" here.
    expect(first).toBeGreaterThan(0);
    expect(third).toBeGreaterThan(0);
    expect(valuesOf('built in 1931 by his pupils', 'phrases')).toEqual([0, 0, 1]);
  });

  it('is what it holds a word of the same kin of, where it does not hold the word itself', () => {
    const [first = 0, ...others] = valuesOf('invention pupils', 'kin');
    expect(first).toBeGreaterThan(0);
    expect(others).toEqual([0, 0]);
    expect(valuesOf('inventor pupils', 'kin')).toEqual([0, 0, 0]);
  });

  it('is none of this where questions are listed, which tell more than the words of a passage', () => {
    const listed = indexOf(['The inventor left.', 'He was born in Almaty.'], {
      asked: new Map([['1', ['Who left?']]]),
    });
    const query = listed.parse('Who was the inventor?');
    const [hit] = listed.search(query, 1);
    if (hit === undefined) throw new Error('The passage was not found.');
    const features = sentenceFeatures(query, listed.match(query, hit.passage), 0, hit, hit.score);
    expect(features['asked']).toBeDefined();
    for (const name of ['count', 'small', 'phrases', 'kin', 'earlier', 'passageLength'])
      expect(features[name]).toBeUndefined();
  });

  it('is what the sentence before the one before adds', () => {
    const [first, second, third = 0] = valuesOf('inventor pupils', 'earlier');
    expect([first, second]).toEqual([0, 0]);
    expect(third).toBeGreaterThan(0);
    expect(valuesOf('moved pupils', 'earlier')).toEqual([0, 0, 0]);
  });
});
