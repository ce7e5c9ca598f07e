import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The tea room opens at noon on Saturdays and at 6 pm on weekdays.',
  'The library lends maps from Monday to Thursday.',
  'The museum of clocks was closed in 2012 for lack of visitors.',
  'The red lamp says that the tank is empty.',
  'The largest bell of the tower weighs two tonnes, and the smallest hangs in the porch.',
  'Harrow joined the Salt League in 1409.',
  'Dogs are welcome in the garden.',
  'The North Sound is 20 kilometres wide.',
];

const hasRival = (question: string) => doubted(question, TEXTS).includes('tellsOfRival');

it.each([
  'when does the tea room open on Sundays?',
  'when was the museum of clocks opened',
  'what does the yellow lamp say?',
  'When did Harrow leave the Salt League?',
  'are cats welcome in the garden?',
  'how deep is the North Sound?',
])('a passage that tells of the other one is doubted: %s', (question) => {
  expect(hasRival(question)).toBe(true);
});

it.each([
  'when does the tea room open on Saturday',
  'when does the tea room open on Tuesday?',
  'does the library lend maps on Wednesdays?',
  'is the museum of clocks open?',
  'how wide is the North Sound?',
  'where does the smallest bell of the tower hang?',
  'what does the red lamp say, not the green one?',
])('one that tells of it, or of both, is not: %s', (question) => {
  expect(hasRival(question)).toBe(false);
});
