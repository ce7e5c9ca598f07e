import { describe, expect, it } from 'vitest';
import {
  bestOfEachPassage,
  chooseSentences,
  sentenceContributions,
} from '../../src/answer/choose-sentence.ts';
import { indexOf } from '../search/small-index.ts';

const TEXTS = [
  'The Severin Bridge crosses the river Rhine. The Severin Bridge was opened by the mayor in May 1931. It is grey.',
  'The harbour lies below the Severin Bridge.',
] as const;
const index = indexOf(TEXTS);

function choose(question: string, spansOf?: 'all') {
  const query = index.parse(question);
  return chooseSentences(query, index.search(query, 10), index, spansOf);
}

describe('the choice of a sentence', () => {
  it('is of the one that answers', () => {
    expect(choose('When was the Severin Bridge opened?')[0]?.text).toContain('1931');
    expect(choose('Which river does the Severin Bridge cross?')[0]?.text).toContain('Rhine');
  });

  it('leaves no sentence of the hits out', () => {
    expect(choose('When was the Severin Bridge opened?')).toHaveLength(4);
  });

  it('is, of each passage, of its best, the likeliest passage first, though others of its sentences come last', () => {
    const choices = choose('When was the Severin Bridge opened?');
    const [first, ...others] = choices.filter(({ hit }) => hit.passage.text === TEXTS[0]);
    const [short] = choices.filter(({ hit }) => hit.passage.text === TEXTS[1]);
    if (first === undefined || short === undefined) throw new Error('No sentence was found.');
    expect(bestOfEachPassage([first, short, ...others])).toEqual([first, short]);
    expect(bestOfEachPassage([short, first, ...others])).toEqual([short, first]);
  });

  it('looks for a short answer in the likeliest where one is asked for, and in all for fitting', () => {
    const withSpan = (question: string, spansOf?: 'all') =>
      choose(question, spansOf).filter(({ features }) => features['span'] !== undefined).length;
    expect(withSpan('When was the Severin Bridge opened?')).toBeGreaterThan(0);
    expect(withSpan('When was the Severin Bridge opened?')).toBeLessThan(4);
    expect(withSpan('When was the Severin Bridge opened?', 'all')).toBe(4);
    expect(withSpan('Why was the Severin Bridge opened?')).toBe(0);
  });

  it('looks for no short answer in other languages than English, from which it is learnt', () => {
    const russian = indexOf(['Мост открыл мэр в мае 1931 года. Мост серый.'], { language: 'ru' });
    const query = russian.parse('Когда открыли мост?');
    const choices = chooseSentences(query, russian.search(query, 10), russian);
    expect(choices[0]?.text).toContain('1931');
    expect(choices.filter(({ features }) => features['span'] !== undefined)).toEqual([]);
  });

  it('is by the score, which is the sum of what the features add', () => {
    for (const question of ['When was the Severin Bridge opened?', 'the harbour']) {
      const choices = choose(question);
      const best = Math.max(...choices.map(({ score }) => score));
      expect(choices[0]?.score).toBe(best);
      for (const choice of choices) {
        const sum = sentenceContributions(choice).reduce((all, { amount }) => all + amount, 0);
        expect(sum).toBeCloseTo(choice.score, 10);
      }
    }
  });
});
