import { expect, it } from 'vitest';
import { otherWordings } from '../../../src/answer/claims/other-wordings.ts';

it('names states that are called by their capital', () => {
  expect(otherWordings('Oslo chaired the league, with Lisbon as its deputy')).toEqual([
    'Norway chaired the league, with Portugal as its deputy',
    'Oslo chaired the league, with Lisbon as its deputy',
  ]);
});

it('says how a text or a body came about that dates from some time', () => {
  expect(otherWordings('The Coast Act dates from 2002.')).toEqual([
    'The Coast Act was adopted in 2002.',
    'The Coast Act was signed in 2002.',
    'The Coast Act was founded in 2002.',
    'The Coast Act dates from 2002.',
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
  expect(otherWordings(statement)).toEqual([statement]);
});

it('says of who gave something who took it, and nothing of the two the other way round', () => {
  expect(otherWordings('In 2018 Chile handed the chair over to Peru in New York.')).toEqual([
    'In 2018 Peru took the chair from Chile in New York.',
    'In 2018 the chair passed from Chile to Peru in New York.',
  ]);
});

it.each([
  ['Chile merely observes', 'Chile is an observer'],
  ['Chile has not joined.', 'Chile is not a member.'],
  ['Chile has joined CICA', 'Chile is a member'],
  ['Chile was granted observer status in 2002', 'Chile became an observer in 2002'],
])('says what somebody is who observes or joined: %s', (statement, wording) => {
  expect(otherWordings(statement)[0]).toBe(wording);
});

it('reads a line of notes as a sentence', () => {
  expect(otherWordings('second regatta: Bergen, 2006')[0]).toBe('second regatta was in Bergen in 2006');
});

it('says that somebody became what he was made', () => {
  expect(otherWordings('Olsen was named secretary in 2018')[0]).toBe('Olsen became secretary in 2018');
});

it.each([
  ['The founding head was Olsen', 'The first head was Olsen'],
  ['Malta was the twenty-second town', 'Malta was the 22nd town'],
  ['Malta was taken in at the second fair', 'Malta joined at the second fair'],
  ['Olsen was envoy to Malta', 'Olsen was ambassador to Malta'],
  ['Olsen is at the head of the office', 'Olsen heads the office'],
])('says it in the words of the tables: %s', (statement, wording) => {
  expect(otherWordings(statement)[0]).toBe(wording);
});

it('leaves what came in some year', () => {
  expect(otherWordings('The council came in 2010')).toEqual(['The council came in 2010']);
});
