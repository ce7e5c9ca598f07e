import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAcross, isOfDate, overlaps, readTime } from '../../../src/answer/tables/read-time.ts';

function spanOf(question: string) {
  const { span } = readTime(question, undefined);
  return span === null ? null : `${span.from} to ${span.until}`;
}

describe('readTime', () => {
  it.each([
    ['who joined in 2014', '2014-01-01 to 2014-12-31'],
    ['who joined in May 2014', '2014-05-01 to 2014-05-31'],
    ['who joined on 20 May 2014', '2014-05-20 to 2014-05-20'],
    ['who joined on the 20th of May 2014', '2014-05-20 to 2014-05-20'],
    ['who joined between 2004 and 2010', '2004-01-01 to 2010-12-31'],
    ['who was chair from 2004 to 2010', '2004-01-01 to 2010-12-31'],
    ['who joined since 2014', '2014-01-01 to 9999-12-31'],
    // The year that is named is outside of "before" and "after".
    ['who joined before 2010', '0000-01-01 to 2009-12-31'],
    ['who joined after 2010', '2011-01-01 to 9999-12-31'],
    ['who joined after May 2010', '2010-06-01 to 9999-12-31'],
    ['who joined after December 2010', '2011-01-01 to 9999-12-31'],
    ['who joined after 31 December 2010', '2011-01-01 to 9999-12-31'],
    ['timeline 2010-2014', '2010-01-01 to 2014-12-31'],
    ['events 2010 – 2014', '2010-01-01 to 2014-12-31'],
    ['who joined after 2004 but before 2010', '2005-01-01 to 2009-12-31'],
    ['who joined before 2010 and after 2004', '2005-01-01 to 2009-12-31'],
    ['what happened in the 1990s', '1990-01-01 to 1999-12-31'],
    ['what happened after the 1990s', '2000-01-01 to 9999-12-31'],
    // People write months without their capital letter.
    ['who joined in may 2014', '2014-05-01 to 2014-05-31'],
    ['who joined from 2014 onwards', '2014-01-01 to 9999-12-31'],
    // What is from a year is of that year; who was chair from a year was so later, too.
    ['documents from 2014', '2014-01-01 to 2014-12-31'],
    ['who was chair from 2014', '2014-01-01 to 9999-12-31'],
  ])('reads the days out of "%s"', (question, span) => {
    expect(spanOf(question)).toBe(span);
  });

  it.each(['who joined', 'who joined between 2004', 'summit number 12'])(
    'finds no days in "%s"',
    (question) => {
      expect(spanOf(question)).toBeNull();
    },
  );

  it.each([
    'who joined in 2008 and 2010',
    'who joined after 2010 and before 2004',
    'the 2008, 2010 and 2014 summits',
    'on 31 February 2014',
  ])('says that it cannot read "%s" as one span', (question) => {
    expect(readTime(question, undefined)).toMatchObject({ span: null, isUnread: true });
  });

  it('takes the day given beside the question only where the question names none', () => {
    expect(readTime('how many members', '2012-06').span).toEqual({ from: '2012-06-01', until: '2012-06-31' });
    expect(readTime('how many members in 2014', '2012-06').span?.from).toBe('2014-01-01');
  });

  it('tells what held on a day from what happened on it', () => {
    expect(readTime('who was chair in 2014', undefined).isState).toBe(true);
    expect(readTime('which states have joined in 2014', undefined).isState).toBe(false);
    expect(readTime('which states were let in during 2014', undefined).isState).toBe(false);
    expect(readTime('what documents were passed in 2014', undefined).isState).toBe(false);
    expect(readTime('which states were in it in 2014', undefined).isState).toBe(true);
    expect(readTime('summit of 2014', undefined).isState).toBe(false);
    expect(readTime('how many members', '2014').isState).toBe(true);
    expect(readTime('how many members are there', undefined).isState).toBe(false);
  });

  it.each([
    ['the first summit', 'first'],
    ['the most recent summit', 'last'],
    ['the upcoming summit', 'next'],
    ['the former chair', 'previous'],
    ['the summit', null],
  ])('reads the order out of "%s"', (question, order) => {
    expect(readTime(question, undefined).order).toBe(order);
  });
});

describe('overlaps', () => {
  const YEAR = { from: '2014-01-01', until: '2014-12-31' };

  it.each([
    ['2014-12-31', null, true],
    ['2015', null, false],
    [null, '2014', true],
    [null, '2013-12-31', false],
    [null, null, true],
  ])('of %s until %s with 2014 is %s', (from, until, expected) => {
    expect(overlaps(from, until, YEAR)).toBe(expected);
  });

  it('is true of every day between', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2014, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(fc.property(day, (date) => overlaps(date, date, YEAR)));
  });
});

describe('isOfDate', () => {
  it('is true of numbers and months, not of a name that begins with a year', () => {
    const tokens = [
      '1999',
      '2010-2014',
      '12th',
      '31',
      'May',
      'spring',
      '1999 declaration',
      'summit',
      '40',
      '200',
    ];
    const dated = ['1999', '2010-2014', '12th', '31', 'May', 'spring'];
    expect(tokens.filter((token) => isOfDate({ token }))).toEqual(dated);
  });
});

describe('isAcross', () => {
  const [after, before] = ['who joined after 21 May 2014', 'who joined before 21 May 2014'].map(
    (question) => readTime(question, undefined).span ?? { from: '', until: '' },
  );

  it.each(['2014-05', '2014'])('finds that %s may be before or after a day in it', (date) => {
    expect([after, before].map((span) => span && isAcross(date, span))).toEqual([true, true]);
  });

  it.each(['2014-05-21', '2014-04', '2015'])('finds that %s is on one side', (date) => {
    expect([after, before].map((span) => span && isAcross(date, span))).toEqual([false, false]);
  });

  it('takes what has two ends as it is', () => {
    expect(isAcross('2014', { from: '2014-05-01', until: '2014-05-31' })).toBe(false);
  });
});
