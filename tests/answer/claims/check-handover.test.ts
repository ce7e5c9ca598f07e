import { expect, it } from 'vitest';
import { checkHandover } from '../../../src/answer/claims/check-handover.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

function judge(statement: string) {
  const judgement = checkHandover(sources.read(statement), sources);
  return judgement === null ? null : [judgement.verdict, judgement.difference?.found ?? null];
}

it.each([
  ['Olav Brekke took the presidency from Ana Duarte in 1971.', ['supported', null]],
  ['Brekke was succeeded by Duarte as president.', ['supported', null]],
  ['Sigrun Hall followed Olav Brekke.', ['contradicted', 'Ana Duarte']],
  ['After Duarte came Hall.', ['supported', null]],
  ['Sigrun Hall took over from Ana Duarte in 1984.', ['contradicted', '1985']],
  ['In 1971 the presidency passed from Ana Duarte to Olav Brekke.', ['supported', null]],
  ['The meeting of 1971 moved the presidency from Olav Brekke to Ana Duarte.', ['contradicted', '1980']],
  // The date tells which of several handovers it was.
  ['In 1980 Sigrun Hall succeeded Olav Brekke.', ['contradicted', 'Ana Duarte']],
  // Somebody who never held it.
  ['Rita Moss succeeded Ana Duarte as president in 1971.', ['contradicted', 'Olav Brekke']],
])('judges who had an office from whom: %s', (statement, judgement) => {
  expect(judge(statement)).toEqual(judgement);
});

it.each([
  'Sigrun Hall did not follow Ana Duarte.',
  'Rita Moss followed Ana Duarte.',
  'Olav Brekke took over the pier from Ana Duarte.',
  'Sigrun Hall took over from Ana Duarte at the Harbour Bank.',
  'Chile followed Norway.',
  'The office moved from Bergen to Oslo.',
])('says nothing of %s', (statement) => {
  expect(judge(statement)).toBeNull();
});
