import { describe, expect, it } from 'vitest';
import { lacksCellAsked } from '../../../src/answer/tables/lacks-cell.ts';
import { rowName } from '../../../src/answer/tables/table.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

function lacks(question: string, tableId: string, name: string): boolean {
  const table = clubTables.find(({ id }) => id === tableId);
  if (table === undefined) throw new Error(`no table ${tableId}`);
  const rows = table.rows.filter((row) => rowName(row) === name);
  return lacksCellAsked(clubIndex.parse(question), table, rows, clubIndex);
}

describe('lacksCellAsked', () => {
  it('finds that a number is asked for which the row does not give', () => {
    expect(lacks('small boats in 1982', 'sample#fleet', 'Fleet since 1980')).toBe(true);
    expect(lacks('small boats in 1975', 'sample#fleet', 'Fleet until 1980')).toBe(false);
    expect(lacks('tall boats in 1982', 'sample#fleet', 'Fleet since 1980')).toBe(false);
  });

  it('finds that a cell is asked for which the row does not have', () => {
    expect(lacks('at what place was the chart of 1987 made', 'sample#charts', 'Shoal chart')).toBe(true);
    expect(lacks('at what place was the chart of 1986 made', 'sample#charts', 'Night chart')).toBe(false);
  });

  it('asks for nothing that a question does not say', () => {
    expect(lacks('the chart of 1987', 'sample#charts', 'Shoal chart')).toBe(false);
  });
});
