import { expect, it } from 'vitest';
import { checkRoles } from '../../../src/answer/claims/check-roles.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';

const { passages } = documentOf(`# The Lantern League

## Who organises what

<!-- id: organisers, as-of: As of -->
| Field[^s] | Organiser | Co-organisers | As of | Note |
| --- | --- | --- | --- | --- |
| Boat races | Norway | Chile, Iceland | 2020 | Portugal organised them in 1990 |
| Lamp repair | Portugal | | 2020 | |
| Night songs | | Peru | 2020 | |`);
const index = buildPassageIndex(passages, makeAnalyser());
const sources = collectClaimSources(index, collectTables(index));

function judge(statement: string) {
  const judgement = checkRoles(sources.read(statement), sources);
  return judgement === null ? null : [judgement.verdict, judgement.difference?.found ?? null];
}

it.each([
  ['Norway organises the boat races, with Chile and Iceland as co-organisers.', ['supported', null]],
  ['The boat races are organised by Norway while Iceland helps.', ['supported', null]],
  ['Lamp repair is in the hands of Portugal.', ['supported', null]],
  ['Chile leads the boat races and Norway assists.', ['contradicted', 'Norway']],
  ['Lamp repair is organised by Chile.', ['contradicted', 'Portugal']],
  ['The boat races are co-organised by Norway.', ['contradicted', 'Chile, Iceland']],
  ['Peru is the organiser of night songs.', ['contradicted', 'Co-organisers']],
])('judges who does something, and who helps: %s', (statement, judgement) => {
  expect(judge(statement)).toEqual(judgement);
});

it.each([
  // When this was so is told by no date of the row.
  'Portugal organised the boat races in 1990.',
  'Portugal organised the boat races.',
  // Which of the two leads?
  'Norway organises the boat races with Peru.',
  // Who helps may not all be told.
  'Cuba assists with the boat races.',
  'Chile organises the chess games.',
  'Chile does not organise the boat races.',
])('says nothing of %s', (statement) => {
  expect(judge(statement)).toBeNull();
});
