import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const FEW = 'Norway sends one institute and two ministers to the lamp congress.';
const NAMED = 'The lamp congress was opened by the Oslo Institute and by President Berg.';

const REPORTED =
  'Peru sent a diplomat to the lamp fair, and the Oslo Express says that he stood in the rain.';
const TITLED = 'Peru sent its foreign minister Inca Roca to the lamp fair.';

it.each([
  [FEW, 'which institutes come to the lamp congress', true],
  [FEW, 'which foreign ministers come to the lamp congress', false],
  [NAMED, 'which institute opened the lamp congress', false],
  [FEW, 'how many institutes come to the lamp congress', false],
  [REPORTED, 'which diplomat of Peru came to the lamp fair', true],
  [TITLED, 'which minister of Peru came to the lamp fair', false],
  [FEW, 'which minister meetings does the lamp congress hold', false],
])('of "%s" it is asked "%s"', (text, question, expected) => {
  expect(doubted(question, [text]).includes('namesNoneOfThem')).toBe(expected);
});
