import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The emblem of the club has a lamp, and the members chose it.',
  'The anthem of the club was composed in a night, and Dahl sang it.',
  "The rules of the club are Berg's work.",
];

it.each([
  ['who drew the emblem of the club', true],
  ['who composed the anthem of the club', false],
  ['who wrote the rules of the club', false],
  ['who wrote that the emblem has a lamp', false],
  ['who chose the emblem', false],
])('a sentence that tells of a work and of no making is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('missesMaker')).toBe(expected);
});
