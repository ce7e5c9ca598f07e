import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The prime minister of Norway also spoke at the lamp congress of 1950.',
  'The lamp congress of 1951 condemned dark streets.',
  'The king of Norway told the lamp congress of 1952 that streets need light.',
  'Chile watches the lamp fair of 1960, and Peru praised the lamp fair for its prices.',
  'Olsen and Dahl came to the lamp show of 1970; Berg said that it was too bright.',
];

it.each([
  ['What did the prime minister of Norway say at the lamp congress of 1950?', true],
  ['What did the king say at the lamp congress of 1951?', true],
  ['What did the king say at the lamp congress of 1952?', false],
  ['What did the lamp congress of 1951 say?', false],
  ["What did Chile's government say about the lamp fair of 1960?", true],
  ["What did Peru's government say about the lamp fair of 1960?", false],
  ['What did Dahl say at the lamp show of 1970?', true],
  ['What did Berg say at the lamp show of 1970?', false],
])('a passage that tells no words of who is asked about is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('tellsNoWords')).toBe(expected);
});

it.each([
  ['What did Dahl say at the lamp show of 1970?', true],
  ['What did Berg say at the lamp show of 1970?', false],
  ['What did the king say at the lamp congress of 1951?', false],
])('a speaker who is named and says nothing is doubted most: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('namesSilentSpeaker')).toBe(expected);
});
