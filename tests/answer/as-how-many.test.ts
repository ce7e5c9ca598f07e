import { describe, expect, it } from 'vitest';
import { asHowMany } from '../../src/answer/as-how-many.ts';

describe('a number that somebody wants confirmed', () => {
  it.each([
    ['Does the club have 30 members?', 'How many members does the club have?'],
    ['Did it have more than twenty boats in 1990?', 'How many boats did it have in 1990?'],
    ['Have there been ten fairs?', 'How many fairs have there been?'],
    ['Are there 5 bridges in Bath?', 'How many bridges are there in Bath?'],
    ['Has the mill had three owners', 'How many owners has the mill had'],
    ['is it true that the club has 30 members?', 'How many members does the club have?'],
    ['is it true that the club had two boats', 'How many boats did the club have'],
  ])('is asked for: %s', (question, counting) => {
    expect(asHowMany(question)).toBe(counting);
  });

  it.each([
    'Does the club have members?',
    'Do all 28 members have a vote?',
    'Did it admit the two guests?',
    'Did the club have 1990 as its year?',
    'Is the tower 30 metres high?',
    'Did it open in 1990?',
    'Does it cost 5% more?',
    'Has the third owner left?',
    'How many members does it have?',
    'Who has three boats?',
  ])('is not there: %s', (question) => {
    expect(asHowMany(question)).toBeNull();
  });
});
