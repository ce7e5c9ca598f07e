import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  formatPartialDate,
  isPeriod,
  lastDay,
  parsePartialDate,
} from '../../src/corpus/partial-date.ts';

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const partialDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

describe('parsePartialDate', () => {
  it.for([
    ['2014-05-21', '2014-05-21'],
    ['2014-05', '2014-05'],
    ['2014', '2014'],
    ['21 May 2014', '2014-05-21'],
    ['1 Sept 2009', '2009-09-01'],
    ['May 21, 2014', '2014-05-21'],
    ['MAY 2014', '2014-05'],
    ['Oct. 2004', '2004-10'],
    ['  2014  ', '2014'],
    ['29 February 2024', '2024-02-29'],
  ] as const)('reads %s as %s', ([text, date]) => {
    expect(parsePartialDate(text)).toBe(date);
  });

  it.for([
    '',
    'soon',
    '2014-5-21',
    '2014/05/21',
    '21.05.2014',
    '14',
    'autumn 2026',
    'Ma 2014',
    '21 May',
    '5-6 May 2014',
    '2014-05-21T10:00',
  ])('takes "%s" for no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it.for(['2014-02-30', '2023-02-29', '31 June 2020', '2014-13', '2014-00', '2014-05-00', '0 May 2014'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(parsePartialDate(text)).toBeNull();
    },
  );

  it('leaves every date of its own form as it is', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parsePartialDate(date)).toBe(date);
      }),
    );
  });

  it('reads back what formatPartialDate writes', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parsePartialDate(formatPartialDate(date))).toBe(date);
      }),
    );
  });
});

describe('firstDay and lastDay', () => {
  it.for([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-02', '2014-02-01', '2014-02-31'],
    ['2014-02-03', '2014-02-03', '2014-02-03'],
  ] as const)('hold %s between them', ([date, first, last]) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('hold every day that a month or a year can mean', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        for (const date of [y, `${y}-${m}`, `${y}-${m}-${d}`]) {
          expect(firstDay(date) <= `${y}-${m}-${d}`).toBe(true);
          expect(lastDay(date) >= `${y}-${m}-${d}`).toBe(true);
        }
      }),
    );
  });
});

describe('isPeriod', () => {
  it.for([
    ['2014-05-20', '2018-09-24', true],
    ['2014', '2014', true],
    // Ended some time in 2014, so it may well have begun in May of that year.
    ['2014-05-20', '2014', true],
    ['2014-05', '2014-05-01', true],
    ['2014-05-20', '2014-04', false],
    ['2015', '2014-12-31', false],
  ] as const)('from %s until %s: %s', ([from, until, expected]) => {
    expect(isPeriod(from, until)).toBe(expected);
  });
});

describe('formatPartialDate', () => {
  it.for([
    ['2014-05-01', '1 May 2014'],
    ['2014-12', 'December 2014'],
    ['2014', '2014'],
  ] as const)('writes %s as %s', ([date, words]) => {
    expect(formatPartialDate(date)).toBe(words);
  });
});
