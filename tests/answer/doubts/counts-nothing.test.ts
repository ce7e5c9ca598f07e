import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The novelist Hester Dorn lived in Velmark from 1933 to 1947, and left on 3 May.',
  'The pump of Velmark takes 1350 watts.',
  'Several people of Harrow went to the fair.',
];

const isUncounted = (question: string) => doubted(question, TEXTS).includes('countsNothing');

it('a passage that has only dates is doubted where it is asked how many', () => {
  expect(isUncounted('how many novelists lived in Velmark?')).toBe(true);
});

it('one with a number or a quantity is not, nor where something else is asked', () => {
  expect(isUncounted('how many watts does the pump of Velmark take')).toBe(false);
  expect(isUncounted('how many people went to the fair?')).toBe(false);
  expect(isUncounted('when did Hester Dorn live in Velmark?')).toBe(false);
});
