import { expect, it } from 'vitest';
import { labelledStatements } from '../../../src/answer/claims/labelled-statement.ts';

it.each([
  ['third summit: Istanbul, 2010', 'third summit was in Istanbul in 2010'],
  ['Headquarters - Astana', 'Headquarters is in Astana'],
  ['Executive Director 2014: Gong Jianwei', 'Executive Director in 2014 was Gong Jianwei'],
  ['Members: 28', 'there are 28 Members'],
])('a line of notes stands for a sentence: %s', (line, sentence) => {
  expect(labelledStatements(line)).toContain(sentence);
});

it.each(['Thailand: 2004', 'The theme was: Peace', 'my notes: see below', 'It is so: Kuwait joined'])(
  'but not %s',
  (text) => {
    expect(labelledStatements(text)).toEqual([]);
  },
);
