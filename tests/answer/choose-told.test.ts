import { describe, expect, it } from 'vitest';
import { chooseToldBy } from '../../src/answer/choose-told.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { documentOf } from '../support/sample-document.ts';

const BODY = `# Harbours of the island

<!-- id: east, from: 1930, until: 1960-04, as-of: 2020 -->
The ferry company kept its boats in the east bay.[^s]

<!-- id: old, from: 1960-04, until: 1979-05, as-of: 2020 -->
The ferry company moored at the old pier of the town.[^s]

<!-- id: quay, from: 1979-05, as-of: 2020 -->
The harbour of the ferry company is the north quay.[^s]

<!-- id: fire, as-of: 1990-02-03 -->
The warehouse burnt down on 3 February 1990, to the last beam.[^s]

<!-- id: store, as-of: 1950 -->
The warehouse was built of oak in 1950.[^s]
`;

const index = buildPassageIndex(documentOf(BODY).passages, makeAnalyser('en'));

/** Which passage is chosen, and whether as surely as without a day. */
function chosen(question: string, day: string | null) {
  const query = index.parse(question);
  const found = index.search(query, 20);
  const choice = chooseToldBy(query, found, day, index).choice;
  const surely = chooseToldBy(query, found, null, index).choice?.confidence;
  if (choice === null) return null;
  return { id: choice.choices[0]?.hit.passage.id.slice(7), isAsSure: choice.confidence === surely };
}

describe('chooseToldBy', () => {
  it('takes what held right before what would have answered, and is as sure of it', () => {
    const question = 'which harbour does the ferry company use';
    expect(chosen(question, null)).toEqual({ id: 'quay', isAsSure: true });
    expect(chosen(question, '1990-01-01')).toMatchObject({ id: 'quay' });
    expect(chosen(question, '1970-01-01')).toEqual({ id: 'old', isAsSure: true });
    expect(chosen(question, '1940-01-01')).toEqual({ id: 'east', isAsSure: true });
  });

  it('takes nothing else for what came only later', () => {
    expect(chosen('what burnt down to the last beam, the warehouse', '1995-01-01')).toMatchObject({
      id: 'fire',
    });
    expect(chosen('what burnt down to the last beam, the warehouse', '1980-01-01')).toBeNull();
    expect(chosen('when did the ferry company get the north quay as harbour', '1970-01-01')).toBeNull();
  });
});
