import { expect, it } from 'vitest';
import { findRepeatedQuestions } from '../../../src/cli/check-knowledge/find-repeated-questions.ts';

const ASKED = new Map([
  ['a#one', ['who chairs it', 'who is the chair']],
  ['a#two', ['Who is the chair?', 'how long is a term']],
]);

it('finds questions that are listed for two passages, whatever their capitals and marks', () => {
  expect(findRepeatedQuestions(ASKED, [])).toEqual([
    { question: 'who is the chair', places: ['a#one', 'a#two'] },
  ]);
});

it('finds questions that a passage answers and none does', () => {
  expect(findRepeatedQuestions(new Map([['a#one', ['who chairs it']]]), ['Who chairs it'])).toEqual([
    { question: 'who chairs it', places: ['a#one', null] },
  ]);
});

it('leaves a question alone that is listed twice for one passage', () => {
  expect(findRepeatedQuestions(new Map([['a#one', ['who', 'who']]]), ['when'])).toEqual([]);
});
