import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'We go to Hamnes in February. Is the road to Hamnes open in winter? And do we need chains?',
  'Do pear trees suffer from frost? No, only plum trees do.',
  'The old mill is lovely, is it not?',
];

const isAsked = (question: string) => doubted(question, TEXTS).includes('onlyAsks');

it('a sentence that asks the same and is not answered is doubted', () => {
  expect(isAsked('is the road to Hamnes open in winter')).toBe(true);
});

it('one that is answered is not, nor one that tells something', () => {
  expect(isAsked('do pear trees suffer from frost?')).toBe(false);
  expect(isAsked('is the old mill lovely')).toBe(false);
});
