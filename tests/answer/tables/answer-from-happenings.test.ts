import { expect, it } from 'vitest';
import { answerFromHappenings } from '../../../src/answer/tables/answer-from-happenings.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';
import { namesOf } from '../../support/sample-tables.ts';

const { passages } = documentOf(
  `# The Bell Guild

## Timeline

<!-- id: events, as-of: Date -->
| Event[^s] | Date | What happened |
| --- | --- | --- |
| First ringing | 3 May 1970 | the bells of Ely ring; Wells joins |
| Great ringing (Bath, 1972) | 5 June 1972 | all bells ring at once |
| Move of the guild | 1972 | the guild moves to Bath |

## Ringings

<!-- id: ringings, as-of: Date -->
| Ringing[^s] | Date | Place |
| --- | --- | --- |
| The ringing of all bells | 5 June 1972 | Bath |

## Towers

<!-- id: towers, from: Member since, as-of: 1980 -->
| Tower[^s] | Status | Member since |
| --- | --- | --- |
| Wells | member | 3 May 1970 |
| Truro | member | 3 May 1970 |
| Exeter | member | 9 August 1972 |
| Derby | member | by 1972 |
| Leeds | member | 1972 |
`,
  'title: Bell Guild',
);
const index = buildPassageIndex(passages, makeAnalyser('en'));
const tables = collectTables(index);

function rowsFor(question: string) {
  const answer = answerFromHappenings(
    { query: index.parse(question), hits: [], asOf: undefined },
    tables,
    index,
  );
  return answer === null ? null : namesOf(answer.passages);
}

it('tells what other tables date to the time, but nothing twice', () => {
  expect(rowsFor('what happened in 1970')).toEqual(['First ringing', 'Truro']);
  expect(rowsFor('what happened in 1972')).toEqual([
    'Move of the guild',
    'Great ringing (Bath, 1972)',
    'Exeter',
    'Leeds',
  ]);
});

it('leaves out what may have been at another time', () => {
  expect(rowsFor('what happened in June 1972')).toEqual(['Move of the guild', 'Great ringing (Bath, 1972)']);
});

it('is silent about many years', () => {
  expect(rowsFor('what happened from 1970 to 1975')).toBeNull();
});
