import { describe, expect, it } from 'vitest';
import { hasNoShortAnswer } from '../../../src/answer/short/has-no-short-answer.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());

describe('hasNoShortAnswer', () => {
  it.each([
    'When and where was it held?',
    'Who chairs the club? When was it founded?',
    'date and place of the fair',
    'Who are the current and the previous chair?',
    'Are Ada and Karl members?',
    'How do a fair and a market differ?',
    'Which keyboard is better?',
    'Why was it built?',
    'Who is Ada Lind?',
    'What does the treaty say?',
    'Who else came?',
    'coordinator and co-coordinator',
  ])('is true of "%s"', (question) => {
    expect(hasNoShortAnswer(index.parse(question))).toBe(true);
  });

  it.each([
    'When was it held?',
    'Who is the mayor of Arle?',
    'Which club won the best prize?',
    'Is Ada a member?',
    'What is the capital of Kenya?',
    'What company built the dam?',
    'In which city do they meet?',
    'How many members are there?',
  ])('is false of "%s"', (question) => {
    expect(hasNoShortAnswer(index.parse(question))).toBe(false);
  });
});
