import { describe, expect, it } from 'vitest';
import { findHits } from '../../src/answer/find-hits.ts';
import { indexOf } from '../search/small-index.ts';

const index = indexOf([
  'The charter of the Almaty summit.',
  'The summit in Almaty agreed on a charter of its own.',
  ...Array.from({ length: 30 }, (_, position) => `A charter was read ${'again '.repeat(position)}.`),
  ...Array.from({ length: 30 }, (_, position) => `A tree grew ${'slowly '.repeat(position)}.`),
]);

const textsOf = (question: string, wanted?: Parameters<typeof findHits>[2]) =>
  findHits(index.parse(question), index, wanted).map(({ passage }) => passage.text);

describe('the hits that may answer', () => {
  it('are the closest few, where all others hold far less of the question', () => {
    const texts = textsOf('the charter of the Almaty summit');
    expect(texts).toHaveLength(5);
    expect(texts.slice(0, 2).toSorted()).toEqual([
      'The charter of the Almaty summit.',
      'The summit in Almaty agreed on a charter of its own.',
    ]);
  });

  it('are up to as many as an answer carries, or as were asked for, where they hold about as much', () => {
    expect(textsOf('charter')).toHaveLength(20);
    expect(textsOf('charter', { limit: 8 })).toEqual(textsOf('charter').slice(0, 8));
  });

  it('are only passages that may be found', () => {
    expect(textsOf('charter', { within: ['1', '7'] }).length).toBe(2);
    expect(textsOf('charter', { within: [] })).toEqual([]);
  });
});
