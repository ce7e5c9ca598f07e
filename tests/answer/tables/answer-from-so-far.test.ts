import { describe, expect, it } from 'vitest';
import { answerFromSoFar } from '../../../src/answer/tables/answer-from-so-far.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromSoFar', () => {
  it.each([
    'How many regattas have there been?',
    'how many regattas have been held so far',
    'Which regattas have taken place?',
  ])('shows all that there had been by the day: %s', (question) => {
    expect(readWith(answerFromSoFar, question, '1980-01-01')).toEqual({
      rows: ['First Regatta (Lisbon, 1965)', 'Second Regatta (Bergen, 1975)'],
      short: null,
    });
  });

  it.each([
    ['is asked of no day', 'How many regattas have there been?', undefined],
    ['is asked of a day before them', 'How many regattas have there been?', '1950-01-01'],
    // Prose may say how many.
    ['is asked of a day after all of them', 'How many regattas have there been?', '1990-01-01'],
    ['tells more', 'How many sailors have been at regattas?', '1980-01-01'],
  ])('is silent where the question %s', (_, question, day) => {
    expect(readWith(answerFromSoFar, question, day)).toBeNull();
  });
});
