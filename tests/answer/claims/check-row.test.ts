import { expect, it } from 'vitest';
import { checkRow } from '../../../src/answer/claims/check-row.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

function judge(statement: string) {
  const claim = sources.read(statement);
  return sources.rows.flatMap((row) => checkRow(claim, row, sources.read)?.verdict ?? []);
}

it.each([
  ['Olav Brekke represented Norway.', 'supported'],
  ['Olav Brekke comes from Norway.', 'supported'],
  ['Olav Brekke represented Iceland.', 'contradicted'],
  ['Sigrun Hall comes from Portugal.', 'contradicted'],
])('a cell for the state says where somebody comes from: %s', (statement, verdict) => {
  expect(new Set(judge(statement))).toEqual(new Set([verdict]));
});

it('a verb that ties nobody to a state leaves it open', () => {
  expect(judge('Olav Brekke visited Iceland.')).toEqual([]);
});
