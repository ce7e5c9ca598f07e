import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The head librarian is Joanna Pike, who succeeded Martin Hale in 2019.',
  'The manager of the gym is Tobias Reuter, and the trainers wear green.',
  'The boat house is run by the brothers Emil and Jost Falk.',
  'Captain Otto Brand was followed by Ida Moor as keeper of the lighthouse.',
];

const isOther = (question: string) => doubted(question, TEXTS).includes('tellsOfOtherSide');

it.each([
  'Who was head librarian before Martin Hale?',
  'who succeeded Joanna Pike',
  'who ran the boat house before the brothers Falk?',
  'who was the manager of the gym before Tobias Reuter?',
  "who was Otto Brand's predecessor as keeper of the lighthouse?",
  'Who was keeper of the lighthouse after Ida Moor?',
])('a sentence that tells of the other side is doubted: %s', (question) => {
  expect(isOther(question)).toBe(true);
});

it.each([
  'Who was head librarian before Joanna Pike?',
  'who succeeded Martin Hale',
  'Who was keeper of the lighthouse after Otto Brand?',
  "who was Ida Moor's predecessor as keeper of the lighthouse?",
  'Whom did Joanna Pike succeed?',
])('one that tells of the side asked for is not: %s', (question) => {
  expect(isOther(question)).toBe(false);
});
