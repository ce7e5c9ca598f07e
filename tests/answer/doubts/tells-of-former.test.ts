import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

it.each([
  ['Is the club based in Corth?', 'The first seat of the club was Corth, from 1921.', true],
  ['Is the seat of the club in Corth?', 'The seat of the club in Corth was used from 1921 to 1967.', true],
  // It tells how it is, too.
  ['Is the club based in Corth?', 'The first seat of the club was Corth. Its seat is Arn.', false],
  ['Was the club based in Corth?', 'The first seat of the club was Corth, from 1921.', false],
  ['Is it true that the club was based in Corth?', 'The first seat of the club was Corth.', false],
  ['Is the club based in Corth?', 'The club is based in Corth.', false],
])('%s | %s', (question, text, expected) => {
  expect(doubted(question, [text]).includes('tellsOfFormer')).toBe(expected);
});
