import { expect, it } from 'vitest';
import { OPPOSITES, oppositesOf, TURNS } from '../../../src/answer/grammar/opposites.ts';

it('knows what a word rules out, from either side', () => {
  expect(oppositesOf('Mandatory')).toContain('optional');
  expect(oppositesOf('optional')).toContain('mandatory');
  expect(oppositesOf('permanent').isDisjointFrom(oppositesOf('temporary'))).toBe(true);
});

it('rules out nothing by a word that only comes before another or chooses another thing', () => {
  expect(['founded', 'first', 'northern', 'summit'].map((word) => oppositesOf(word).size)).toEqual([
    0, 0, 0, 0,
  ]);
});

it('has no word on both sides', () => {
  const both = [...OPPOSITES, ...TURNS].filter(({ affirmed, denied }) => !affirmed.isDisjointFrom(denied));
  expect(both).toEqual([]);
});
