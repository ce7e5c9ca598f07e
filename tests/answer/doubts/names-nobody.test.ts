import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'Norway entered the Lamp Club in 1950, when its ambassador signed the rules.',
  'The first lamp meeting, with 12 participants, was held in Bergen, Norway, in 1949.',
  'Sven Berg opened the lamp museum.',
  'Peru had its consul at the lamp fair, the Oslo Express says.',
];

it.each([
  ['Who was the ambassador of Norway that signed the rules of the Lamp Club?', ['namesNoPerson']],
  ['Who led the first lamp meeting in 1949?', ['namesNobody']],
  ['Who opened the lamp museum?', []],
  ['Who was the consul of Peru at the lamp fair?', ['namesNoPerson']],
])('a passage that names nobody is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).filter((name) => name.startsWith('namesNo'))).toEqual(expected);
});
