import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = ['The museum moved from Bergen to Oslo in 1974.', 'Trams go to the harbour.'];

it.each([
  ['when did the museum move to Paris', true],
  ['when did the museum pack up in Bergen and go to Madrid', true],
  ['since the museum moved to Lima, what happened', true],
  ['when did the museum move to Oslo', false],
  ['did the museum move to Paris', false],
  ['what moved in 1974', false],
])('a passage that tells of a move to another place is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('movesElsewhere')).toBe(expected);
});
