import { expect, it } from 'vitest';
import { readDates } from '../../../src/answer/claims/claim-date.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { isAtBorder } from '../../../src/answer/claims/term-border.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const { rows } = collectClaimSources(clubIndex, clubTables);

/** In office from 1971 to 1980. */
const brekke = rows.find(({ row }) => row.row.cells[0]?.text === 'Olav Brekke');

it.each([
  ['Olav Brekke was president in 1975', true],
  ['Olav Brekke became president in 1971', true],
  ['Olav Brekke became president in 1975', false],
  ['Olav Brekke took over in 1980', false],
  ['Olav Brekke left office in 1980', true],
  ['Olav Brekke left office in 1975', false],
])('who took or left an office did so at the ends of the term: %s', (statement, isTrue) => {
  const [found] = readDates(statement);
  if (brekke === undefined || found === undefined) throw new Error('nothing to compare');
  expect(isAtBorder(statement, found.date, brekke)).toBe(isTrue);
});
