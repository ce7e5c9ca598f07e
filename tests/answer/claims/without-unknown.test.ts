import { expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';

const TEXTS = [
  'The Coast Charter was planned to be adopted in Visby in 2016. Whether the Coast Charter was adopted in Visby is not known.',
  'The lamp fair was held in Lund in May 1995.',
  'Mayor Karin Falk succeeded Anna Berg as head of the harbour office and was welcomed in the office in August 2008.',
  'The towns named Ulla Berg of Denmark deputy head of the harbour office in September 2012.',
  'The Harbour Act makes the 1999 Statutes a part of itself.',
  'Denmark has asked for a seat in the league, and the towns discussed it in 2014.',
  'Eight towns of the league also belong to the coast guard.',
  'The town of Trosa is a member of the league since 1987.',
];
const engine = buildEngine(
  TEXTS.map((text, position) => plainPassage({ id: `p${position}`, title: 'Coast', text })),
);

it.each([
  ['whether something came about', 'The Coast Charter was adopted in Visby.'],
  ['when somebody was born', 'Karin Falk was born in 1950.'],
  ['that what somebody began then was her life', 'Ulla Berg was born in 2012.'],
  ['that somebody died', 'Karin Falk died in 2008.'],
  ['the year of something else', 'The Harbour Act dates from 1999.'],
  ['who else asked for the same', 'Finland has asked for a seat in the league.'],
  ['how many there were later', 'The league had twenty towns after Trosa had joined.'],
])('finds no verdict where a text does not tell %s', (_, claim) => {
  expect(engine.check(claim).verdict).toBe('not-found');
});

it('knows that what was still planned later had not come about before', () => {
  expect(engine.check('The Coast Charter was adopted in 2012.').verdict).toBe('contradicted');
});
