import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXT = 'The lamps of Norway were painted in 1950, and the painters of Chile came to see them.';

it.each([
  ['what did Peru paint in 1950', true],
  ['what did Norway paint in 1950', false],
  ['what did Peru and Chile paint in 1950', false],
  ['were the lamps of Peru painted', false],
  ['what was painted in 1950', false],
])('a passage that tells of none of the countries is doubted: %s', (question, expected) => {
  expect(doubted(question, [TEXT]).includes('namesOtherCountry')).toBe(expected);
});
