import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The lamp congress was first planned for Bergen and was then held in Oslo.',
  'The garden congress was moved to Oslo because of the rain.',
];

it.each([
  ['Why was the lamp congress moved from Bergen?', true],
  ['Why was the lamp congress in Bergen put off?', true],
  ['Why was the garden congress moved?', false],
  ['When was the lamp congress moved?', false],
])('a passage that tells no reason is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('givesNoReason')).toBe(expected);
});
