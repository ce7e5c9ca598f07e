import { describe, expect, it } from 'vitest';
import { answerFromMoment } from '../../../src/answer/tables/answer-from-moment.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromMoment', () => {
  it.each([
    ['Who was president when Norway became a member?', 'Ana Duarte', 'Norway'],
    ['When Norway became a member, who was president?', 'Ana Duarte', 'Norway'],
    ['Who was president during the Bergen regatta?', 'Olav Brekke', 'Second Regatta (Bergen, 1975)'],
    ['Who was president at the second regatta?', 'Olav Brekke', 'Second Regatta (Bergen, 1975)'],
  ])('%s', (question, holder, event) => {
    expect(readWith(answerFromMoment, question)).toEqual({ rows: [holder, event], short: holder });
  });

  it('counts what there was at the time', () => {
    expect(
      readWith(answerFromMoment, 'How many tall boats were in the fleet when Norway became a member?'),
    ).toEqual({
      rows: ['Fleet since 1980', 'Norway'],
      short: '15',
    });
  });

  it('tells both where one followed the other in that year', () => {
    expect(readWith(answerFromMoment, 'Who was president at the time of the third regatta?')).toEqual({
      rows: ['Ana Duarte', 'Sigrun Hall', 'Third Regatta (Lisbon, 1985)'],
      short: null,
    });
  });

  it.each([
    ['asks who took it then', 'Who became president at the time of the third regatta?'],
    ['names no event of a table', 'Who was president when the storm came?'],
    ['names an event of which there are two', 'Who was president during the Lisbon regatta?'],
    [
      'counts, in a year in which there were so many and then more',
      'How many tall boats were in the fleet when Olav Brekke left office?',
    ],
    ['tells more than the tables', 'Who mended ropes when Norway became a member?'],
    ['asks where', 'Where was the president when Norway became a member?'],
    ['asks why', 'Why was Duarte president when Norway became a member?'],
    ['names no event', 'Who was president?'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromMoment, question)).toBeNull();
  });
});
