import { describe, expect, it } from 'vitest';
import { checkByAsking } from '../../../src/answer/claims/check-by-asking.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { clubIndex, clubTables } from '../../support/club-tables.ts';

const sources = collectClaimSources(clubIndex, clubTables);

function judge(statement: string) {
  const judgement = checkByAsking(sources.read(statement), sources);
  return judgement === null ? null : [judgement.verdict, judgement.difference?.found ?? null];
}

describe('asking the tables for what a statement says', () => {
  it.each([
    'Norway is the newest member country.',
    'Ana Duarte was the president before Olav Brekke.',
    'Bergen hosted the second regatta.',
    'The regatta of 1975 was in Bergen.',
  ])('supports %s', (statement) => {
    expect(judge(statement)).toEqual(['supported', null]);
  });

  it.each([
    ['Chile is the newest member country.', 'Norway'],
    ['Sigrun Hall was the president before Olav Brekke.', 'Ana Duarte'],
    ['Lisbon hosted the second regatta.', 'Bergen'],
    ['Norway became a member in 1979.', '9 June 1981'],
    ['Portugal became a member in 1969.', 'by March 1960'],
  ])('contradicts %s', (statement, found) => {
    expect(judge(statement)).toEqual(['contradicted', found]);
  });

  it.each([
    ['what tables do not tell of', 'Norway burnt the second regatta.'],
    ['a denial', 'Norway is not the newest member country.'],
    ['a plan', 'Norway will be the newest member country.'],
    ['a share', 'Only Norway is the newest member country.'],
    ['an earlier date than one by which it was so', 'Portugal became a member in 1950.'],
    ['somebody of whom they say nothing', 'Wales hosted the second regatta.'],
    ['an order with a date', 'Ana Duarte was the president before Olav Brekke in 1984.'],
  ])('says nothing of %s', (_, statement) => {
    expect(judge(statement)).toBeNull();
  });
});
