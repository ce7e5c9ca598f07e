import { describe, expect, it } from 'vitest';
import { answerFromNobodyJoined } from '../../../src/answer/tables/answer-from-nobody-joined.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromNobodyJoined', () => {
  it.each([
    'did anyone join in 1975?',
    'which countries joined in 1985',
    'was a new member admitted in 1975',
  ])('tells when somebody did: %s', (question) => {
    expect(readWith(answerFromNobodyJoined, question)).toEqual({ rows: ['sample#growth'], short: null });
  });

  it('tells also who came in as something else, where it is not said as what', () => {
    const rows = ['sample#growth', 'Ghana'];
    expect(readWith(answerFromNobodyJoined, 'who joined in 1991')).toEqual({ rows, short: null });
    expect(readWith(answerFromNobodyJoined, 'which members joined in 1991')?.rows).toEqual(['sample#growth']);
  });

  it.each([
    ['names a year in which somebody did', 'who joined in 1981'],
    ['names a year before one of which only the latest possible is known', 'who joined in 1955'],
    ['asks what else came', 'what else came in 1975'],
    ['has no end', 'who joined after 1985'],
    ['says more', 'who joined the crew in 1975'],
    ['asks why', 'why did nobody join in 1975'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromNobodyJoined, question)).toBeNull();
  });
});
