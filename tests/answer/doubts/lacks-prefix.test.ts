import { expect, it } from 'vitest';
import { chessIndex } from '../../support/chess-tables.ts';
import { doubtedIn } from './doubted.ts';

it.each([
  ['who is the coach for clocks', false],
  ['who is the co-coach for clocks', true],
  ['who is the co-coach for tactics', false],
])('a row that names no second holder is doubted for who asks for one: %s', (question, expected) => {
  expect(doubtedIn(chessIndex, question).includes('lacksPrefix')).toBe(expected);
});
