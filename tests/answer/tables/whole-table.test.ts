import { describe, expect, it } from 'vitest';
import type { ListOrder } from '../../../src/answer/tables/list-order.ts';
import { wholeTable } from '../../../src/answer/tables/whole-table.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';
import { namesOf } from '../../support/sample-tables.ts';

function listed(tableId: string, order: ListOrder | null): readonly string[] {
  const table = clubTables.find(({ id }) => id === tableId);
  if (table === undefined) throw new Error(`no table ${tableId}`);
  const query = clubIndex.parse('list them all');
  const answer = wholeTable({ query, hits: [], asOf: undefined, order }, table, 1);
  return answer === null ? [] : namesOf(answer.passages);
}

describe('wholeTable', () => {
  it('quotes prose that names every row where no order is wanted', () => {
    expect(listed('sample#member-list', null)).toEqual(['sample#members']);
  });

  it('turns the rows as they are wanted', () => {
    expect(listed('sample#member-list', 'oldest')).toEqual(['Portugal', 'Chile', 'Iceland', 'Norway']);
    expect(listed('sample#member-list', 'newest')).toEqual(['Norway', 'Iceland', 'Chile', 'Portugal']);
  });

  it('puts last what has no date', () => {
    expect(listed('sample#charts', 'newest').at(-1)).toBe('Ice chart');
    expect(listed('sample#charts', 'oldest').at(-1)).toBe('Ice chart');
  });
});
