import { describe, expect, it } from 'vitest';
import { answerFromFilter } from '../../../src/answer/tables/answer-from-filter.ts';
import { clubIndex, clubTables, readWith } from '../../support/club-tables.ts';

describe('answerFromFilter', () => {
  it.each([
    ['which charts were printed in Lisbon', ['Harbour chart', 'Reef chart', 'Night chart']],
    ['charts printed at the first regatta', ['Harbour chart', 'Reef chart']],
    // Every word counts: the place and the occasion.
    ['charts printed in Lisbon at the third regatta', ['Night chart']],
    ['which charts were printed in Lisbon in 1986', ['Night chart']],
    ['which charts were printed in Bergen in 1976', ['Fjord chart']],
    ['which regattas were held in Bergen', ['Second Regatta (Bergen, 1975)']],
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
    ['tells more than the rows', 'which charts were burnt in Lisbon'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromFilter, question)).toBeNull();
  });
});
