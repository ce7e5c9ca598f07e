import { describe, expect, it } from 'vitest';
import { answerFromLatest } from '../../../src/answer/tables/answer-from-latest.ts';
import { readWith } from '../../support/club-tables.ts';
import { namesOf, sampleTables, tableIndex } from '../../support/sample-tables.ts';

function read(question: string, asOf?: string) {
  return readWith(answerFromLatest, question, asOf);
}

/** Of the tables about CICA, in which members joined. */
function joined(question: string, asOf?: string) {
  const answer = answerFromLatest(
    { query: tableIndex.parse(question), hits: [], asOf },
    sampleTables,
    tableIndex,
  );
  return answer === null ? null : namesOf(answer.passages);
}

describe('answerFromLatest', () => {
  it.each([
    ['Which is the newest guest country?', ['Peru'], 'Peru'],
    ['what was the last regatta', ['Third Regatta (Lisbon, 1985)'], null],
    ['when was the most recent regatta held?', ['Third Regatta (Lisbon, 1985)'], '6 July 1985'],
    ['Where was the latest regatta', ['Third Regatta (Lisbon, 1985)'], 'Lisbon'],
    ['what was the theme of the previous regatta', ['Third Regatta (Lisbon, 1985)'], 'long nights'],
    ['Which country hosted the last regatta?', ['Third Regatta (Lisbon, 1985)'], 'Portugal'],
    ['Which country has only just been admitted as a guest?', ['Peru'], 'Peru'],
  ])('%s', (question, rows, short) => {
    expect(read(question)).toEqual({ rows, short });
  });

  it.each([
    ['Which is the newest member?', '1975-01-01', ['Chile', 'Iceland'], null],
    ['Which is the newest member?', '1981-06-09', ['Norway'], 'Norway'],
    ['where was the last regatta', '1980-01-01', ['Second Regatta (Bergen, 1975)'], 'Bergen'],
    ['when will the next regatta take place', '1970-01-01', ['Second Regatta (Bergen, 1975)'], '5 July 1975'],
    ['where is the next regatta', '1970-01-01', ['Second Regatta (Bergen, 1975)'], 'Bergen'],
    ['who is the next guest to join', '1991-12-31', ['Kenya'], 'Kenya'],
  ])('as of a day: %s', (question, asOf, rows, short) => {
    expect(read(question, asOf)).toEqual({ rows, short });
  });

  it('lists those that the dates do not tell apart', () => {
    expect(joined('Who joined last?')).toEqual(['Bangladesh', 'Qatar']);
    expect(joined('Who joined last?', '2010-01-01')).toEqual(['Thailand']);
  });

  it.each([
    ['is of a day on which it had not begun for certain', 'newest guest', '1993-05-05'],
    ['may be answered by one that had begun by some day', 'newest member', '1959-01-01'],
    ['asks what comes next without a day', 'when is the next regatta', undefined],
    ['is of a table of which some rows have no date', 'what is the newest chart', undefined],
    ['tells more than the tables', 'who mended ropes at the last regatta', undefined],
    ['asks for the last part of something', 'the last day of the regatta', undefined],
    ['is about those who follow one another', 'who was the last president', undefined],
    ['counts to one', 'when was the last of the first regatta', undefined],
    ['wants more than there are of the day', 'the three newest members', '1975-01-01'],
    ['names a year', 'the last regatta of 1975', undefined],
    ['asks for a neighbour', 'which was the last regatta before the one in Lisbon', undefined],
  ])('is silent where the question %s', (_, question, asOf) => {
    expect(read(question, asOf)).toBeNull();
  });
});
