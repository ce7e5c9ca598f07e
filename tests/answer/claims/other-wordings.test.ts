import { expect, it } from 'vitest';
import { otherWordings } from '../../../src/answer/claims/other-wordings.ts';

it('names states that are called by their capital', () => {
  expect(otherWordings('Oslo chaired the league, with Lisbon as its deputy')).toEqual([
    'Norway chaired the league, with Portugal as its deputy',
  ]);
});

it('says how a text or a body came about that dates from some time', () => {
  expect(otherWordings('The Coast Act dates from 2002.')).toEqual([
    'The Coast Act was adopted in 2002.',
    'The Coast Act was signed in 2002.',
    'The Coast Act was founded in 2002.',
  ]);
  expect(otherWordings('The $& Act dates from 2002.')[0]).toBe('The $& Act was adopted in 2002.');
});

it.each([
  'The league met in Oslo in 2002.',
  'Oslo hosted the regatta.',
  'The Oslo summit was long.',
  'The league moved to Oslo.',
  'The league was founded in 2002.',
])('leaves a statement as it is where it means the city: %s', (statement) => {
  expect(otherWordings(statement)).toEqual([]);
});
