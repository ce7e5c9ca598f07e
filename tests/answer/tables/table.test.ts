import { describe, expect, it } from 'vitest';
import { rowName, rowStart } from '../../../src/answer/tables/table.ts';
import { sampleTables, tableAt } from '../../support/sample-tables.ts';

describe('collectTables', () => {
  it('gathers the rows of each table, in the order of the file', () => {
    expect(sampleTables.map(({ id, rows }) => [id, rows.map(rowName).join(', ')])).toEqual([
      ['sample#members', 'Thailand, Bangladesh, Qatar, Türkiye'],
      ['sample#observers', 'Japan, Qatar'],
      ['sample#chairs', 'Kazakhstan, Türkiye, China, Tajikistan'],
      ['sample#counts', 'Size until 2014, Size since 2014'],
      ['sample#summits', 'Almaty Summit, Istanbul Summit, Shanghai Summit'],
    ]);
  });

  it('keeps the headers in the order of the columns, though a row leaves a cell empty', () => {
    expect(tableAt('members').headers).toEqual(['State', 'Status', 'Member since', 'Remarks']);
  });

  it('knows a table by its headings, its headers and what its rows share', () => {
    const { terms } = tableAt('members');
    expect([...terms]).toEqual(expect.arrayContaining(['member', 'state', 'status', 'remark']));
    expect(terms.has('thailand')).toBe(false);
  });

  it('takes rows that end for a succession', () => {
    expect(sampleTables.filter(({ isSuccession }) => isSuccession).map(({ id }) => id)).toEqual([
      'sample#chairs',
      'sample#counts',
    ]);
  });

  it('finds the prose that names every row, but not for a table of two or three', () => {
    expect(tableAt('members').listing?.id).toBe('sample#list');
    expect(tableAt('chairs').listing).toBeNull();
    expect(tableAt('observers').listing).toBeNull();
  });
});

describe('rowStart', () => {
  it('is when the row began to hold, or the day of the event', () => {
    expect(tableAt('members').rows.map(rowStart)).toEqual(['2004-10-22', '2014-05-20', '2014-05', '2002-06']);
    expect(tableAt('summits').rows.map(rowStart)).toEqual(['2002-06-04', '2010-06-08', '2014-05-20']);
  });

  it('is not the day on which a row was last confirmed', () => {
    const [row] = tableAt('members').rows;
    const confirmed = row && { ...row.row, datedBy: 'Last confirmed' };
    const cells = confirmed && [...confirmed.cells, { header: 'Last confirmed', text: '2025' }];
    expect(
      row && confirmed && cells && rowStart({ ...row, validFrom: null, row: { ...confirmed, cells } }),
    ).toBeNull();
  });
});
