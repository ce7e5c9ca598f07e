import { describe, expect, it } from 'vitest';
import { checkByAnswer } from '../../../src/answer/claims/check-by-answer.ts';
import { collectClaimSources } from '../../../src/answer/claims/claim-sources.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const TEXTS = [
  'The second regatta of the harbour club was held in Bergen, Norway, on 5 July 1975.',
  'The third regatta of the harbour club was held in Lisbon, Portugal, on 6 July 1985, with 40 boats.',
  'The harbour club lit its first lamp in 1960, on the old pier.',
  'The fourth regatta of the harbour club, in Dover in May 1995, was lost in the fog.',
];
const passages = TEXTS.map((text, position) => plainPassage({ id: `p${position}`, title: '', text }));
const index = buildPassageIndex(passages, makeAnalyser());
const sources = collectClaimSources(index, collectTables(index));

function judge(statement: string) {
  const judgement = checkByAnswer(sources.read(statement), sources);
  return judgement === null ? null : [judgement.difference?.claimed, judgement.difference?.found];
}

describe('asking for a value of a statement', () => {
  it.each([
    ['The second regatta of the harbour club was held on 9 July 1976.', '9 July 1976', '5 July 1975'],
    ['The second regatta of the harbour club was held in Oslo.', 'Oslo', 'Bergen, Norway'],
    // The text answers with no place of its own, and names only one.
    ['The fourth regatta of the harbour club was lost in Oslo.', 'Oslo', 'Dover'],
  ])('contradicts %s', (statement, claimed, found) => {
    expect(judge(statement)).toEqual([claimed, found]);
  });

  it.each([
    ['what is so', 'The second regatta of the harbour club was held on 5 July 1975.'],
    ['a part of what is so', 'The second regatta of the harbour club was held in Norway.'],
    ['a denial', 'The second regatta of the harbour club was not held on 9 July 1976.'],
    ['another deed', 'The second regatta of the harbour club was cancelled on 9 July 1976.'],
    ['another thing', 'The fifth regatta of the harbour club was held on 9 July 1976.'],
  ])('says nothing of %s', (_, statement) => {
    expect(judge(statement)).toBeNull();
  });
});
