import { describe, expect, it } from 'vitest';
import { answerFromFilter } from '../../../src/answer/tables/answer-from-filter.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { clubIndex, clubTables, readWith } from '../../support/club-tables.ts';
import { samplePassage } from '../../support/sample-corpus.ts';
import { documentOf } from '../../support/sample-document.ts';

describe('answerFromFilter', () => {
  it.each([
    ['which charts were printed in Lisbon', ['Harbour chart', 'Reef chart', 'Night chart']],
    ['charts printed at the first regatta', ['Harbour chart', 'Reef chart']],
    // Every word counts: the place and the occasion.
    ['charts printed in Lisbon at the third regatta', ['Night chart']],
    ['which charts were printed in Lisbon in 1986', ['Night chart']],
    ['which charts were printed in Bergen in 1976', ['Fjord chart']],
    ['which regattas were held in Bergen', ['Second Regatta (Bergen, 1975)']],
    ['when was the regatta in Lisbon', ['First Regatta (Lisbon, 1965)', 'Third Regatta (Lisbon, 1985)']],
    ['how many charts were printed in Bergen', ['Fjord chart', 'Ice chart']],
    [
      'how many regattas were there before 1980',
      ['First Regatta (Lisbon, 1965)', 'Second Regatta (Bergen, 1975)'],
    ],
    ['which charts were printed after 1980', ['Night chart', 'Shoal chart']],
  ])('finds every row: %s', (question, rows) => {
    expect(readWith(answerFromFilter, question)).toEqual({ rows, short: null });
  });

  it.each([
    { question: 'which charts were printed in Lisbon', silent: ['Shoal chart'] },
    { question: 'which charts were printed in Bergen in 1976', silent: ['Ice chart'] },
    { question: 'charts printed at the first regatta', silent: ['Ice chart'] },
    { question: 'which regattas were held in Bergen', silent: [] },
  ])('counts the rows that do not say whether they belong: $question', ({ question, silent }) => {
    const asked = { query: clubIndex.parse(question), hits: [], asOf: undefined };
    expect(answerFromFilter(asked, clubTables, clubIndex)?.silentRows).toBe(silent.length);
  });

  it.each([
    ['names a place that no row has', 'which charts were printed in Oslo'],
    ['names another occasion', 'charts printed at the second regatta in Lisbon'],
    ['asks what they tell of', 'charts about Lisbon'],
    ['asks for one', 'the chart printed in Lisbon'],
    ['chooses nothing', 'which charts were printed'],
    ['counts all', 'how many charts were printed'],
    ['asks for the date of one', 'when was the regatta in Bergen'],
    ['asks when something else was', 'when was the keeper in Lisbon'],
    ['tells more than the rows', 'which charts were burnt in Lisbon'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromFilter, question)).toBeNull();
  });
});

describe('a count', () => {
  const answerBeside = (text: string, question = 'how many charts were printed in Lisbon') => {
    const query = clubIndex.parse(question);
    const [hit] = clubIndex.search(query, 1);
    const hits = hit === undefined ? [] : [{ ...hit, passage: samplePassage({ id: 'charts#count', text }) }];
    return answerFromFilter({ query, hits, asOf: undefined }, clubTables, clubIndex);
  };

  it('is left to prose that gives it', () => {
    expect(answerBeside('Three charts were printed in Lisbon.')).toBeNull();
    const inYear = 'how many charts were printed in 1966';
    expect(answerBeside('Two charts were printed in 1966.', inYear)).toBeNull();
  });

  it('is not left to prose that counts something else, or nothing', () => {
    expect(answerBeside('Three ships brought printed charts to Lisbon.')).not.toBeNull();
    expect(answerBeside('Charts were printed in Lisbon.')).not.toBeNull();
    const before = 'how many charts were printed before 1970';
    expect(answerBeside('Nine charts were printed in 1970.', before)).not.toBeNull();
  });

  it('takes a word that asks for a list for no word of a cell', () => {
    const text = `# Guilds

<!-- id: guilds, as-of: 2020 -->
| Guild[^s] | Place | Remarks |
| --- | --- | --- |
| Rope Guild | Lisbon | listed in 1976 |
| Lamp Guild | Lisbon | listed in 1976 |
| Sail Guild | Bergen | in the north |
`;
    const index = buildPassageIndex(documentOf(text, 'title: Guilds').passages, makeAnalyser('en'));
    const ask = (question: string) =>
      answerFromFilter(
        { query: index.parse(question), hits: [], asOf: undefined },
        collectTables(index),
        index,
      );
    expect(ask('please list all guilds')).toBeNull();
  });
});
