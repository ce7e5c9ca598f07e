import { describe, expect, it } from 'vitest';
import { answerFromNoEvent } from '../../../src/answer/tables/answer-from-no-event.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { readWith } from '../../support/club-tables.ts';
import { documentOf } from '../../support/sample-document.ts';

const ALL = ['First Regatta (Lisbon, 1965)', 'Second Regatta (Bergen, 1975)', 'Third Regatta (Lisbon, 1985)'];

describe('answerFromNoEvent', () => {
  it.each([
    'who won the regatta of 1970',
    'what was decided at the 1970 regatta?',
    'Was there a regatta in 1970',
    'Why was the Bergen regatta in 1970 called off?',
    'who came to the regatta in Bergen in 1970?',
    'which regattas were held in Japan',
    'regattas in Moscow',
    'did Peru ever host a regatta?',
    'which regattas did Cuba host',
  ])('tells which there were: %s', (question) => {
    expect(readWith(answerFromNoEvent, question)).toEqual({ rows: ALL, short: null });
  });

  it.each([
    'why was the second regatta held in Moscow',
    // Another one was there, or in that year.
    'why was the second regatta held in Lisbon',
    'who won the second regatta in 1985',
  ])('tells of the one that is named: %s', (question) => {
    const answer = readWith(answerFromNoEvent, question);
    expect(answer).toEqual({ rows: ['Second Regatta (Bergen, 1975)'], short: null });
  });

  it.each([
    ['names one that there was', 'who won the regatta of 1975'],
    ['names one that was planned', 'who will sail at the regatta of 2021'],
    ["asks of another body's", 'who won the Viking regatta of 1970'],
    ['puts something else in that year', 'who joined in 1970 after the regatta'],
    ['names neither year nor place', 'who won the regatta'],
    ['names a place that had one', 'who won the regatta in Norway'],
    ["asks of another body's in some place", 'who won the Viking regatta in Japan'],
    ['names a place beside it', 'what did Japan say about the regatta'],
    ['asks of what is no event', 'which chart was printed in 1970'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromNoEvent, question)).toBeNull();
  });

  it('says nothing of a timeline, which tells of some of what happened only', () => {
    const text = `# Timeline

<!-- id: events, as-of: Date -->
| Event[^s] | Date | Place |
| --- | --- | --- |
| First lamp | 4 July 1965 | Lisbon |
| Second lamp | 5 July 1975 | Bergen |
`;
    const index = buildPassageIndex(documentOf(text, 'title: Timeline').passages, makeAnalyser('en'));
    const query = index.parse('which event did Peru host');
    expect(answerFromNoEvent({ query, hits: [], asOf: undefined }, collectTables(index), index)).toBeNull();
  });
});
