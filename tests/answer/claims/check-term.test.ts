import { expect, it } from 'vitest';
import { checkTerm } from '../../../src/answer/claims/check-term.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

function judge(statement: string) {
  const judgement = checkTerm(sources.read(statement), sources);
  return judgement === null ? null : [judgement.verdict, judgement.difference?.found ?? null];
}

it.each([
  'Olav Brekke was president from 1971 to 1980.',
  'Olav Brekke was president between 1971 and 1980.',
  'Olav Brekke was president until 1980.',
  'Ana Duarte was president from 1960 to 1971.',
  'Ana Duarte was president 1980-1985.',
])('a term is supported with both its ends: %s', (statement) => {
  expect(judge(statement)).toEqual(['supported', null]);
});

it.each([
  ['Olav Brekke was president from 1971 to 1985.', '1980'],
  ['Olav Brekke was president from 1965 to 1980.', '1971'],
  ['Olav Brekke was president until 1975.', '1980'],
  // Neither of her terms ended then.
  ['Ana Duarte was president until 1975.', '1971'],
])('a term is contradicted at the end that differs: %s', (statement, found) => {
  expect(judge(statement)).toEqual(['contradicted', found]);
});

it.each([
  ['of several terms none fits', 'Ana Duarte was president from 1960 to 1985.'],
  ['it is no term', 'Olav Brekke painted boats from 1971 to 1980.'],
  ['it is denied', 'Olav Brekke was not president from 1971 to 1980.'],
  ['somebody else is named first', 'Sigrun Hall praised Olav Brekke, president from 1971 to 1980.'],
])('a statement is not judged where %s', (_, statement) => {
  expect(judge(statement)).toBeNull();
});
