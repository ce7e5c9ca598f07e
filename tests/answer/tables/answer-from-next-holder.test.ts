import { describe, expect, it } from 'vitest';
import { answerFromNextHolder } from '../../../src/answer/tables/answer-from-next-holder.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromNextHolder', () => {
  it.each([
    ['Who is the next president?', '1965-01-01', 'Olav Brekke'],
    ['Who is going to be the next president?', '1975-01-01', 'Ana Duarte'],
    ['Who is the new president?', '1972-01-01', 'Olav Brekke'],
    ['Who has taken over as president?', '1981-01-01', 'Ana Duarte'],
  ])('%s (%s)', (question, day, short) => {
    expect(readWith(answerFromNextHolder, question, day)).toEqual({ rows: [short], short });
  });

  it.each([
    ['is asked of no day', 'Who is the next president?', undefined],
    ['is asked of a day after which nobody is known', 'Who is the next president?', '1990-01-01'],
    ['is asked of a year in which one followed another', 'Who is the new president?', '1971-03-01'],
    ['names one', 'Who is next after Brekke as president?', '1965-01-01'],
    ['tells more', 'Who pays the next president?', '1965-01-01'],
    ['is about something else', 'Who is the next keeper?', '1965-01-01'],
  ])('is silent where the question %s', (_, question, day) => {
    expect(readWith(answerFromNextHolder, question, day)).toBeNull();
  });
});
