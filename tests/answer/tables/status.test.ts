import { expect, it } from 'vitest';
import { statusTerms } from '../../../src/answer/tables/status.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';

const RULES = `# Rules

<!-- id: rules, as-of: 2020 -->
| Rule[^s] | Status | Place |
| --- | --- | --- |
| Harbour rules | replaced by the bigger handbook of 1990 | Lisbon |
| Rope rules | draft; vote planned for Bergen | Bergen |
`;

it('takes what something is for its status, not what came instead or is planned', () => {
  const { passages } = documentOf(RULES, 'title: Rules');
  const index = buildPassageIndex(passages, makeAnalyser('en'));
  const words = statusTerms(collectTables(index), index);
  const holds = (word: string) => words.has(index.analyser.processTerm(word) ?? '');
  expect(['replaced', 'draft', 'status'].map(holds)).toEqual([true, true, true]);
  expect(['handbook', '1990', 'vote', 'Bergen'].map(holds)).toEqual([false, false, false, false]);
});
