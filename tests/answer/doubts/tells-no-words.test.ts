import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The prime minister of Norway also spoke at the lamp congress of 1950.',
  'The lamp congress of 1951 condemned dark streets.',
  'The king of Norway told the lamp congress of 1952 that streets need light.',
];

it.each([
  ['What did the prime minister of Norway say at the lamp congress of 1950?', true],
  ['What did the king say at the lamp congress of 1951?', true],
  ['What did the king say at the lamp congress of 1952?', false],
  ['What did the lamp congress of 1951 say?', false],
])('a passage that tells no words of who is asked about is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('tellsNoWords')).toBe(expected);
});
