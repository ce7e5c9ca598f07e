import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  "Ida Holm, Denmark's minister, praised the lamps in 1950.",
  'The Danish leader of the painters and a minister of Norway bought brushes.',
];

it.each([
  ['what did the Japanese minister praise in 1950', true],
  ['which Turkish politician bought brushes', true],
  ['what did the Danish leader of the painters buy', false],
  ['did the Japanese minister praise the lamps', false],
  ['which Japanese lamps were praised', false],
])('a passage that tells of nobody from the country is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('isOfOtherNation')).toBe(expected);
});
