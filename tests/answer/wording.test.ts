import { describe, expect, it } from 'vitest';
import weights from '../../src/answer/word-weights.json' with { type: 'json' };
import { STANDINGS, standingsOf, wordingOf } from '../../src/answer/wording.ts';
import { indexOf } from '../search/small-index.ts';

const BAKERY = 'The bakery in Bern was opened in 1904 by Ida Brunner.';
const index = indexOf([BAKERY], { asked: new Map([['1', ['who founded the bakery']]]) });
const [passage] = index.passages.map(index.analyse);
if (passage === undefined) throw new Error('The index holds no passage.');

describe('a word of a question', () => {
  it('stands in the passage, in what people ask for it, or in neither', () => {
    const query = index.parse('Who founded the bakery for money in Bern?');
    expect(Object.fromEntries(standingsOf(query, passage))).toEqual({
      who: 'asked',
      found: 'asked',
      the: 'told',
      bakeri: 'told',
      for: 'neither',
      money: 'neither',
      in: 'told',
      bern: 'told',
    });
  });

  it('tells what was fitted for where it stands', () => {
    const [word, weight] = Object.entries(weights.neither).find(([name]) => name === 'salari') ?? ['', 0];
    expect(weight).toBeLessThan(0);
    const sums = [index.parse(`bakery ${word}`), index.parse('bakery')].map((query) =>
      wordingOf(query, passage),
    );
    expect((sums[0] ?? 0) - (sums[1] ?? 0)).toBeCloseTo(weight, 5);
  });

  it('has a weight for each place where it may stand, or none', () => {
    expect(Object.keys(weights)).toEqual([...STANDINGS]);
    expect(
      Object.values(weights)
        .flatMap((own) => Object.values(own))
        .every(Number.isFinite),
    ).toBe(true);
  });
});
