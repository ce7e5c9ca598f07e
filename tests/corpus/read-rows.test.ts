import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/corpus/parse-annotation.ts';
import { parseMarkdown } from '../../src/corpus/parse-markdown.ts';
import { readRows } from '../../src/corpus/read-rows.ts';

const NOTES = '\n\n[^a]: A\n\n[^b]: B\n';

function read(table: string, annotation: Annotation = {}) {
  const [node] = parseMarkdown(table + NOTES).children;
  if (node?.type !== 'table') throw new Error(`No table: ${table}`);
  const problems: string[] = [];
  const rows = readRows(node, annotation, (line, message) => problems.push(`${line}: ${message}`));
  return { rows, problems };
}

/** A table of names and one more column, with this cell in it. */
function tableWith(cell: string, header = 'Since'): string {
  return `| Name | ${header} |\n| - | - |\n| Thailand[^a] | ${cell} |`;
}

describe('readRows', () => {
  it('reads each row as a line that can be quoted', () => {
    const { rows, problems } = read(
      '| State | Status | Member since |\n| - | - | - |\n| Thailand[^a] | member state | 22 October 2004 |\n| Japan[^b] | observer state | |',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ text }) => text)).toEqual([
      'Thailand — Status: member state; Member since: 22 October 2004',
      // An empty cell says nothing.
      'Japan — Status: observer state',
    ]);
    expect(rows.map(({ line, anchor, footnotes }) => ({ line, anchor, footnotes }))).toEqual([
      { line: 3, anchor: 'thailand', footnotes: ['a'] },
      { line: 4, anchor: 'japan', footnotes: ['b'] },
    ]);
    expect(rows[1]?.cells).toEqual([
      { header: 'State', text: 'Japan' },
      { header: 'Status', text: 'observer state' },
    ]);
  });

  it('reads a row of a single cell as its name', () => {
    expect(read('| State |\n| - |\n| Oman[^a] |').rows[0]?.text).toBe('Oman');
  });

  it('lets a footnote in the header count for every row', () => {
    const { rows } = read('| State[^b] |\n| - |\n| Oman[^a] |\n| Iran |');
    expect(rows.map(({ footnotes }) => footnotes)).toEqual([['a', 'b'], ['b']]);
  });

  it('makes the address from the columns of the key', () => {
    const table =
      '| Chair | Since |\n| - | - |\n| Kazakhstan[^a] | 2002 |\n| Kazakhstan[^a] | 24 September 2020 |';
    expect(read(table, { key: ['Chair', 'Since'] }).rows.map(({ anchor }) => anchor)).toEqual([
      'kazakhstan-2002',
      'kazakhstan-24-september-2020',
    ]);
  });

  it.for([
    ['22 October 2004', '2004-10-22'],
    ['2004-10-22', '2004-10-22'],
    ['October 2004', '2004-10'],
    ['2004', '2004'],
    ['by October 2004', '2004-10'],
    ['about 8 June 2010', '2010-06-08'],
    ['mid-2018', '2018'],
    ['11-12 October 2021', '2021-10-11'],
    ['11–12 October 2021', '2021-10-11'],
    ['2026 (planned)', '2026'],
    ['', null],
  ] as const)('reads the date "%s" of a cell as %s', ([cell, date]) => {
    const { rows, problems } = read(tableWith(cell), { from: 'Since' });
    expect(rows[0]?.validFrom).toBe(date);
    expect(problems).toEqual([]);
  });

  it('gives every row a date that the annotation names itself', () => {
    const [row] = read(tableWith('1999'), { 'as-of': '2025-09', from: 'Since', until: '2012' }).rows;
    expect(row).toMatchObject({ asOf: '2025-09', validFrom: '1999', validUntil: '2012' });
  });

  it.for([
    [tableWith('soon'), { from: 'Since' }, '3: "soon" is not a date.'],
    [tableWith('2014'), { from: 'Begin' }, '1: "from: Begin" is neither a date nor a column of this table.'],
    [tableWith('2014'), { key: ['Nam'] }, '1: "key: Nam" names no column of this table.'],
    [tableWith('2014'), { from: 'Since', until: '2012' }, '3: The row begins to hold in 2014, later than'],
    [tableWith('2014[^nobody]'), {}, '3: Unknown footnote [^nobody]'],
    ['| A | B |\n| - | - |\n| x[^a] | y | z |', {}, '3: Broken table: the row has 3 cells and the header 2.'],
    ['| A | B |\n| - | - |\n| x[^a] |', {}, '3: Broken table: the row has 1 cells and the header 2.'],
    [
      '| A | B |\n| - | - |\n| [^a] | y |',
      {},
      '3: Broken table: the first cell, which names the row, is empty.',
    ],
    ['| A | |\n| - | - |\n| x[^a] | y |', {}, '1: Broken table: a column has no header.'],
    ['| A |\n| - |', {}, '1: Broken table: it has a header but no rows.'],
  ] as const)('refuses %j with %j and says why', ([table, annotation, problem]) => {
    const { problems } = read(table, 'key' in annotation ? { key: [...annotation.key] } : annotation);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  // The year may be all that is known of the end.
  it('does not mind a period whose end is less exact than its beginning', () => {
    expect(read(tableWith('21 May 2014'), { from: 'Since', until: '2014' }).problems).toEqual([]);
  });
});
