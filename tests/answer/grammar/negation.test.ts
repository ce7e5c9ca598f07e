import { expect, it } from 'vitest';
import { BUT_FOR, isNegationWord, NOT } from '../../../src/answer/grammar/negation.ts';

it('knows the words that deny', () => {
  const words = ["isn't", 'Never', 'nor', 'without', 'rejected', 'denies'];
  expect(words.filter((word) => !isNegationWord(word))).toEqual([]);
  expect(['notable', 'nobleman', 'rejection', 'denim'].filter(isNegationWord)).toEqual([]);
});

it('tells a denied verb from what is left out', () => {
  const [not, butFor] = [NOT, BUT_FOR].map((source) => new RegExp(source, 'iu'));
  expect(['It was not held.', 'It cannot vote.', 'They don’t vote.'].every((text) => not?.test(text))).toBe(
    true,
  );
  expect(['all states except for Japan', 'other than Japan'].every((text) => butFor?.test(text))).toBe(true);
  expect(not?.test('all states except Japan')).toBe(false);
});
