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

  it.each([
    ['names a year in which somebody did', 'who joined in 1981'],
    ['names a year before one of which only the latest possible is known', 'who joined in 1955'],
    ['may mean those who came in as something else', 'who joined in 1991'],
    ['has no end', 'who joined after 1985'],
    ['says more', 'who joined the crew in 1975'],
    ['asks why', 'why did nobody join in 1975'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromNobodyJoined, question)).toBeNull();
  });
});
