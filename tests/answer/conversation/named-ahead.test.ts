import { describe, expect, it } from 'vitest';
import { isNamedAhead } from '../../../src/answer/conversation/named-ahead.ts';

/** Splits a question at the pronoun that stands in brackets. */
function named(question: string): boolean {
  const [ahead = '', pronoun = ''] = question.split(/[[\]]/u);
  return isNamedAhead(ahead, pronoun, new Set());
}

describe('isNamedAhead', () => {
  it.each([
    // In a clause before.
    'which papers must a new member sign before [it] is admitted',
    'when was the fund founded and who pays for [it]',
    'has the league got [its] own flag',
    'which country was [the last one]',
    // In a sentence before.
    'There was a pact on fishing rights. Has [it] entered into force',
    'the youth body: did [it] begin in 2014',
  ])('finds the name in %j', (question) => {
    expect(named(question)).toBe(true);
  });

  it.each([
    'who hosted [it]',
    'what did the chair say about [it]',
    // How many of them, and what comes from there, are no names of those.
    'are all of [its] members here',
    'which country did [the last one] come from',
    // Nothing is named there.
    'Great, thanks! who hosted [it]',
    'ok cool. when was [it]',
  ])('finds none in %j', (question) => {
    expect(named(question)).toBe(false);
  });
});
