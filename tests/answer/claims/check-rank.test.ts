import { expect, it } from 'vitest';
import { checkRank } from '../../../src/answer/claims/check-rank.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';

const { passages } = documentOf(`# The Lantern League

## Members

<!-- id: members, from: Since, as-of: 2020 -->
| Country[^s] | Since | Remarks |
| --- | --- | --- |
| Norway | 1981 | 5th member; second regatta held there |
| Peru | 1990 | joined at the first regatta |`);
const index = buildPassageIndex(passages, makeAnalyser());
const sources = collectClaimSources(index, collectTables(index));

function judge(statement: string) {
  const claim = sources.read(statement);
  return sources.rows.flatMap((row) => {
    const judgement = checkRank(claim, row);
    return judgement === null ? [] : [[judgement.verdict, judgement.difference?.found ?? null]];
  });
}

it.each([
  ['Norway became the fifth member.', ['supported', null]],
  ['Norway was the sixth to join.', ['contradicted', '5th']],
  ['Norway is member number 5.', ['supported', null]],
  ['Norway was the fourth member.', ['contradicted', '5th']],
  // What it counts is what the table is about.
  ['Norway joined as number 4.', ['contradicted', '5th']],
])('judges which in order something is: %s', (statement, judgement) => {
  expect(judge(statement)).toEqual([judgement]);
});

it.each([
  'Norway was not the fourth member.',
  // The first of something else.
  'Peru was the first member.',
  'Norway held the fourth congress.',
  'Chile was the fourth member.',
])('says nothing of %s', (statement) => {
  expect(judge(statement)).toEqual([]);
});
