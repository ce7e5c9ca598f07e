import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'Of the ten members nine came to the spring meeting.',
  'Of the ten members nine came to the autumn meeting; only the treasurer was absent.',
  'To the winter meeting came all but Chile.',
];

it.each([
  ['who was missing at the spring meeting', true],
  ['which member stayed away from the spring meeting', true],
  ['which member did not come to the autumn meeting', false],
  ['which country was absent from the winter meeting', false],
  ['how many members came to the spring meeting', false],
])('a passage that only counts those who came is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('tellsOfNoAbsence')).toBe(expected);
});
