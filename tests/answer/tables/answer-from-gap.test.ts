import { describe, expect, it } from 'vitest';
import { answerFromGap } from '../../../src/answer/tables/answer-from-gap.ts';
import { answerFromTables } from '../../../src/answer/tables/answer-from-tables.ts';
import { clubIndex, clubTables, readWith } from '../../support/club-tables.ts';
import { namesOf } from '../../support/sample-tables.ts';

const FIRST = 'First Regatta (Lisbon, 1965)';
const SECOND = 'Second Regatta (Bergen, 1975)';
const THIRD = 'Third Regatta (Lisbon, 1985)';

describe('the time between two events', () => {
  it.each([
    ['how long was it between the first and the third regatta', [FIRST, THIRD]],
    ['what was the gap between the second regatta and the third', [SECOND, THIRD]],
    ['how many years lay between the regattas of 1965 and 1975', [FIRST, SECOND]],
    ['how long after the first regatta was the second', [FIRST, SECOND]],
  ])('is told by both: %s', (question, rows) => {
    expect(readWith(answerFromGap, question)).toEqual({ rows, short: null });
  });

  it.each([
    ['two of which one is not there', 'how long was it between the first and the ninth regatta'],
    ['a place where two were', 'how long was it between the regattas of Lisbon and Bergen'],
    ['things that are no events', 'how long is the road between Lisbon and Bergen'],
    ['what was in that time', 'who was president between the first and the third regatta'],
  ])('is not read where a question names %s', (_, question) => {
    expect(readWith(answerFromGap, question)).toBeNull();
  });
});

describe('what was between two events', () => {
  const rowsFor = (question: string) => {
    const query = clubIndex.parse(question);
    const answer = answerFromTables({ query, hits: [], asOf: undefined }, clubTables, clubIndex);
    return answer === null ? null : namesOf(answer.passages);
  };

  it('is what was between their days, without the two themselves', () => {
    expect(rowsFor('which regatta was held between the first and the third regatta')).toEqual([SECOND]);
    expect(rowsFor('which countries became members between the first and the second regatta')).toEqual([
      'Chile',
      'Iceland',
    ]);
  });

  it('is what the years say where the years alone are named', () => {
    expect(rowsFor('which regattas were held between 1965 and 1985')).toEqual([FIRST, SECOND, THIRD]);
  });
});
