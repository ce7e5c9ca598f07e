import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  ['Loom 3', 'The set for the Loom 3 has 4 shuttles and a comb.'],
  'Piers 12 and 14 were built of oak. Pier 12 has a crane.',
] as const;

const isOther = (question: string) => doubted(question, TEXTS).includes('isOfOtherNumber');

it('a passage about another one with a number is doubted, although it counts as many of something', () => {
  expect(isOther('what does the set for the Loom 4 have?')).toBe(true);
  expect(isOther('what does the set for the Loom 3 have?')).toBe(false);
});

it('one that names several by their numbers is not', () => {
  expect(isOther('what was pier 14 built of')).toBe(false);
  expect(isOther('what was pier 15 built of')).toBe(true);
});
