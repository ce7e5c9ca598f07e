import { describe, expect, it } from 'vitest';
import { datesAgree, readDates, saysNoMore } from '../../../src/answer/conflict/read-dates.ts';

function dates(text: string): readonly string[] {
  return readDates(text).map(({ date }) => date);
}

describe('readDates', () => {
  it.each([
    ['opened on 17 June 2006', ['2006-06-17']],
    ['opened on June 17th, 2006', ['2006-06-17']],
    ['opened in June 2006 or 2007', ['2006-06', '2007']],
    ['opened on the 28th of October', ['????-10-28']],
    ['opened on October 28', ['????-10-28']],
    ['opened in June 2006 and still open in May 2014', ['2006-06']],
    ['opened in the 1930s', ['193']],
    ['opened in the 19th century, on 40 May', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('datesAgree', () => {
  it.each([
    ['17 June 2006', 'June 2006', true],
    ['17 June 2006', '2006', true],
    ['17 June 2006', '17 June', true],
    ['28 October', '29 October', false],
    ['17 June 2006', '18 June 2006', false],
    ['1931', 'the 1930s', true],
    ['1931', 'the 1920s', false],
  ])('%s, %s', (a, b, agree) => {
    expect(datesAgree(dates(a)[0] ?? '', dates(b)[0] ?? '')).toBe(agree);
    expect(datesAgree(dates(b)[0] ?? '', dates(a)[0] ?? '')).toBe(agree);
  });

  it('does not take a month for no more than its year', () => {
    expect(saysNoMore('1993', '1993-03')).toBe(true);
    expect(saysNoMore('1993-03', '1993')).toBe(false);
  });
});
