import { describe, expect, it } from 'vitest';
import { GAP, readWords } from '../../../src/answer/span/read-words.ts';

describe('readWords', () => {
  it('keeps together what is one word to a reader', () => {
    const words = readWords(
      "The U.S. paid $1,500.50 for an eight-year plan, 5% of China's 25-26 May budget.",
    );
    expect(words.map(({ text }) => text)).toEqual(
      ["The U.S. paid $1,500.50 for an eight-year plan 5% of China's 25", '26 May budget']
        .join(' ')
        .split(' '),
    );
  });

  it('says what stands between two words', () => {
    const gaps = readWords('Almaty, now (since 1993) the "city"; big').map(({ gap }) => gap);
    expect(gaps).toEqual([GAP.edge, GAP.comma, GAP.opening, GAP.none, GAP.closing, GAP.quote, GAP.quote]);
  });

  it('gives each word its place in the sentence', () => {
    const sentence = 'On 5 October, Nazarbayev spoke.';
    for (const { text, start, end } of readWords(sentence)) expect(sentence.slice(start, end)).toBe(text);
  });
});
