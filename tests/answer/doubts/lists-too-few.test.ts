import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The museum has six halls, which are heated in winter.',
  'Four painters showed lamps: Berg, Costa, Dahl and Eriksen.',
  'The museum keeps two keys, one of iron and one of brass.',
  'Envoys from 26 member states joined the ball; the mayor, the cook and the band came, too.',
  'Two countries, the mayor said, sent lamps to the museum.',
  'Peru and Chile sent the museum chairs.',
];

it.each([
  ['which six halls does the museum have', true],
  ['what are the 6 halls of the museum', true],
  ['how many halls does the museum have', false],
  ['which four painters showed lamps', false],
  ['what are the two keys of the museum', false],
  ['what are the names of all six halls of the museum', true],
  ['please list the 40 halls of the museum', true],
  ['which 26 members joined the ball', true],
  ['which two countries sent lamps', true],
  ['which two countries sent the museum chairs', false],
  ['is the list of six halls of the museum true', false],
])('a passage that only counts what is to be listed is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('listsTooFew')).toBe(expected);
});
