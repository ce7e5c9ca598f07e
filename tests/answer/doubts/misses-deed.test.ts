import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The painter Judith Moor was born in Harrow in 1622 and moved to Bern in 1645.',
  'The Church of St Odulf was begun in 1296 and consecrated in 1342.',
  'Film night is on the last Saturday of the month, in the Old Mill.',
  'Sketch night is on Tuesdays. Tansy hosts it.',
  'Story time is on Wednesdays and is led by Bettina Cole.',
  'The station of Harrow was designed by Clara Winter and opened in 1911.',
  'The Harrow Games first took place in 1904.',
];

const isMissed = (question: string) => doubted(question, TEXTS).includes('missesDeed');

it.each([
  'When did Judith Moor marry?',
  'When was Judith Moor knighted?',
  'who was the architect of the Church of St Odulf',
  'who hosts film night?',
])('a passage that tells something else of what is named is doubted: %s', (question) => {
  expect(isMissed(question)).toBe(true);
});

it.each([
  'When was Judith Moor born?',
  'who hosts sketch night',
  'who runs story time',
  "who was the station's designer?",
  'When did the Harrow Games start?',
  'where did Judith Moor move to',
])('one that tells it, or may tell it in other words, is not: %s', (question) => {
  expect(isMissed(question)).toBe(false);
});
