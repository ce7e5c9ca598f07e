import { expect, it } from 'vitest';
import { checkDuration } from '../../../src/answer/claims/check-duration.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

function judge(statement: string) {
  const judgement = checkDuration(sources.read(statement), sources);
  return judgement === null ? null : [judgement.verdict, judgement.difference?.found ?? null];
}

it.each([
  ['Olav Brekke was the president for nine years.', ['supported', null]],
  // Of two terms one is enough.
  ['Ana Duarte was the president for five years.', ['supported', null]],
  ['Olav Brekke was the president for four years.', ['contradicted', '1971; In office until: 1980']],
])('judges how long somebody held an office: %s', (statement, judgement) => {
  expect(judge(statement)).toEqual(judgement);
});

it.each([
  // Together, or in one of them?
  'Ana Duarte was the president for two years.',
  // She still is.
  'Sigrun Hall was the president for three years.',
  'Olav Brekke was not the president for nine years.',
  'Olav Brekke rowed for nine years.',
])('says nothing of %s', (statement) => {
  expect(judge(statement)).toBeNull();
});
