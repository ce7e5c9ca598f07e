import { describe, expect, it } from 'vitest';
import { contradictsDate, dateOfCell, isDateCell } from '../../../src/answer/claims/cell-date.ts';
import { readDates } from '../../../src/answer/claims/claim-date.ts';

describe('the date of a cell', () => {
  it.each(['4 June 2002', 'June 2002', '2002', 'by 4 June 2002', 'about 2002', '16–17 May 2010'])(
    'is read from "%s"',
    (cell) => {
      expect(isDateCell(cell)).toBe(true);
      expect(dateOfCell(cell)).not.toBeNull();
    },
  );

  it.each(['Almaty', 'signed on 4 June 2002', '4 June 2002 in Almaty', ''])(
    'is not read from "%s"',
    (cell) => {
      expect(isDateCell(cell)).toBe(false);
      expect(dateOfCell(cell)).toBeNull();
    },
  );
});

describe('contradictsDate', () => {
  it.each([
    ['4 June 2002', '5 June 2002', true],
    ['4 June 2002', 'June 2002', false],
    ['4 June 2002', '2003', true],
    ['by 4 June 2002', '2001', false],
    ['by 4 June 2002', '2003', true],
    ['about 2002', '4 June 2002', false],
    ['about 2002', '2003', true],
  ])('of "%s" and "%s" is %s', (cell, claimed, expected) => {
    const found = dateOfCell(cell);
    const date = readDates(claimed)[0]?.date;
    expect(found !== null && date !== undefined && contradictsDate(cell, found, date)).toBe(expected);
  });
});
