import { describe, expect, it } from 'vitest';
import { plainPassage } from '../../src/corpus/plain-passage.ts';
import { growPassages } from './grow-passages.ts';

const PASSAGES = [
  plainPassage({ id: 'one', title: 'Almaty', text: 'The first summit took place in Almaty, in the south.' }),
  plainPassage({
    id: 'two',
    title: 'Astana',
    text: 'Later the secretariat moved to Astana, the new capital.',
  }),
];

describe('growPassages', () => {
  it('gives as many passages as asked for, each with an id of its own', () => {
    const ids = growPassages(PASSAGES, 7).map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
  });

  it('keeps the passages themselves and varies their copies', () => {
    const [first, second, copy] = growPassages(PASSAGES, 3);
    expect([first, second]).toEqual(PASSAGES);
    expect(copy?.text).not.toBe(first?.text);
  });

  it('gives names in a copy another ending and leaves the start of a sentence alone', () => {
    const [, , copy] = growPassages(PASSAGES, 3);
    expect(copy?.headings).toEqual(['Almatyor']);
    expect(copy?.text).toMatch(/^The .*Almatyor/);
  });

  it('gives the same corpus each time', () => {
    expect(growPassages(PASSAGES, 9)).toEqual(growPassages(PASSAGES, 9));
  });
});
