import { expect, it } from 'vitest';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { countedWhen } from '../../../src/answer/claims/counted-when.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const { read, rows } = collectClaimSources(clubIndex, clubTables);

function spanOf(statement: string) {
  return countedWhen(read(statement), rows)?.span;
}

it.each([
  ['The league had six members in 1975', { from: '1975-01-01', until: '1975-12-31' }],
  ['The league had six members from 1970 to 1981', { from: '1970-12-31', until: '1981-01-01' }],
  ['After the second regatta the league had six members', { from: '1975-07-05', until: '1975-07-05' }],
  [
    'In 1975 the league had six members after the second regatta',
    { from: '1975-07-05', until: '1975-07-05' },
  ],
  ['The league has six members', null],
])('knows of when something is counted: %s', (statement, span) => {
  expect(spanOf(statement)).toEqual(span);
});

it.each([
  'The league had six members until 1975',
  'After the ninth regatta the league had six members',
  'In 1965 the league had six members after the second regatta',
])('does not know it of %s', (statement) => {
  expect(spanOf(statement)).toBeUndefined();
});
