import { describe, expect, it } from 'vitest';
import { isOver, seenFrom } from '../../../src/answer/tables/seen-from.ts';
import { clubTables } from '../../support/club-tables.ts';
import { namesOf } from '../../support/sample-tables.ts';

function seen(address: string, day: string) {
  return seenFrom(clubTables, day).find(({ id }) => id === `sample#${address}`);
}

describe('seenFrom', () => {
  it('leaves out what had not begun by the day', () => {
    expect(namesOf(seen('presidents', '1975-01-01')?.rows ?? [])).toEqual(['Ana Duarte', 'Olav Brekke']);
    expect(namesOf(seen('regattas', '1975-07-05')?.rows ?? [])).toHaveLength(2);
  });

  it('has no prose that lists more than there was', () => {
    expect(seen('guest-list', '1992-01-01')?.listing).toBeNull();
    expect(seen('guest-list', '1995-01-01')?.listing).not.toBeNull();
  });

  it('says how many rows may have been there or not', () => {
    expect(seen('charts', '2019-01-01')?.unseen).toBe(1);
    expect(seen('charts', '2020-01-01')?.unseen).toBe(0);
  });

  it('leaves out tables of which nobody can tell what they had', () => {
    expect(seen('member-list', '1959-01-01')).toBeUndefined();
    expect(seen('regattas', '1950-01-01')).toBeUndefined();
  });
});

describe('isOver', () => {
  it('goes by the day, or by now', () => {
    const [first] = seen('presidents', '1975-01-01')?.rows ?? [];
    expect(first === undefined || [isOver(first, '1970-01-01'), isOver(first, '1972-01-01')]).toEqual([
      false,
      true,
    ]);
    expect(first !== undefined && isOver(first, null)).toBe(true);
  });
});
