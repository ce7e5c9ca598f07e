import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const FEW = 'Norway sends one institute and two ministers to the lamp congress.';
const NAMED = 'The lamp congress was opened by the Oslo Institute and by President Berg.';

it.each([
  [FEW, 'which institutes come to the lamp congress', true],
  [FEW, 'which foreign ministers come to the lamp congress', false],
  [NAMED, 'which institute opened the lamp congress', false],
  [FEW, 'how many institutes come to the lamp congress', false],
])('of "%s" it is asked "%s"', (text, question, expected) => {
  expect(doubted(question, [text]).includes('namesNoneOfThem')).toBe(expected);
});
