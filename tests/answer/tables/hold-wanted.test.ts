import { expect, it } from 'vitest';
import { answerFromFilter } from '../../../src/answer/tables/answer-from-filter.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';
import { namesOf } from '../../support/sample-tables.ts';

const TEXT = `# The choir

## Songs

<!-- id: songs, as-of: Chosen on -->
| Song[^s] | Chosen on | Chosen by | Status |
| --- | --- | --- | --- |
| Morning | 4 May 1990 | first singers' assembly | in use |
| Noon | 5 May 1991 | second singers' assembly | in use |
| Evening | 6 May 1992 | choral directors | one rehearsal short of use |
| Night | 7 May 1993 | organists | in use |
`;

const concepts = [{ id: 'directors', words: { en: ['directors', 'assembly'] } }];
const index = buildPassageIndex(
  documentOf(TEXT, 'title: Choir').passages,
  makeAnalyser('en', { concepts, names: [], translations: [] }),
);

it('knows who did something by other words for them, anywhere in the cell', () => {
  const query = index.parse('which songs were chosen by directors');
  const answer = answerFromFilter({ query, hits: [], asOf: undefined }, collectTables(index), index);
  expect(namesOf(answer?.passages ?? [])).toEqual(['Morning', 'Noon', 'Evening']);
});
