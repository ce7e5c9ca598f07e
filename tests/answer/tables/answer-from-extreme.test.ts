import { describe, expect, it } from 'vitest';
import { asksForMost } from '../../../src/answer/tables/answer-from-extreme.ts';
import { treatyAnswer } from '../../support/treaty-tables.ts';

describe('answerFromExtreme', () => {
  it.each([
    ['Which conference had the most delegates?', ['Fifth Conference'], 'Fifth Conference'],
    ['conference with the fewest delegates', ['First Conference'], 'First Conference'],
    ['Which conference drew the largest number of delegates?', ['Fifth Conference'], 'Fifth Conference'],
    ['Which conference in Estonia had the most delegates?', ['Fourth Conference'], 'Fourth Conference'],
    [
      'Which conference before 2015 took the most decisions?',
      ['Third Conference', 'Fourth Conference'],
      null,
    ],
  ])('%s', (question, rows, short) => {
    expect(treatyAnswer(question)).toEqual({ rows, short, silent: 0 });
  });

  it.each([
    ['needs a number that one row does not give', 'Which conference took the most decisions?'],
    ['counts what no column does', 'Which conference had the most cannons?'],
    ['tells more than the table', 'Which stormy conference had the most delegates?'],
    ['only says that something is the most of its kind', 'Which are the most effective instruments?'],
  ])('is silent where the question %s', (_, question) => {
    expect(treatyAnswer(question)).toBeNull();
  });
});

describe('asksForMost', () => {
  it('is not said of what is the most recent, nor of a bound', () => {
    expect(asksForMost('which had the most delegates')).toBe(true);
    expect(asksForMost('the most recent conference')).toBe(false);
    expect(asksForMost('who served at most two years')).toBe(false);
  });
});
