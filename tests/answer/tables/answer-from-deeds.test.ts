import { describe, expect, it } from 'vitest';
import { answerFromDeeds } from '../../../src/answer/tables/answer-from-deeds.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromDeeds', () => {
  it.each([
    ['what did Portugal host', ['First Regatta (Lisbon, 1965)', 'Third Regatta (Lisbon, 1985)']],
    ['What has Norway hosted?', ['Second Regatta (Bergen, 1975)']],
    ['which regatta did Norway host', ['Second Regatta (Bergen, 1975)']],
  ])('gives every row that has the country under a header that says it: %s', (question, rows) => {
    expect(readWith(answerFromDeeds, question)).toEqual({ rows, short: null });
  });

  it.each([
    ['names a country that did not', 'what did Peru host'],
    ['names no country', 'what did Lisbon host'],
    ['says what no header says', 'what did Portugal mend'],
    ['says more', 'what did the ministry of Portugal host in Bergen'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromDeeds, question)).toBeNull();
  });
});
