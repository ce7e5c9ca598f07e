import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerableWordsBuilder } from '../../src/search/answerable-words.ts';

function learn(answered: readonly string[], unanswered: readonly string[]) {
  const builder = new AnswerableWordsBuilder();
  const wordsOf = (question: string) => (question === '' ? [] : question.split(' '));
  for (const question of answered) builder.add(wordsOf(question), true);
  for (const question of unanswered) builder.add(wordsOf(question), false);
  const answerable = builder.build();
  return (question: string) => answerable(wordsOf(question));
}

const answerable = learn(
  ['when was the summit', 'where was the summit', 'when was the council'],
  ['who paid for the summit', 'who paid for the council', 'how long was the summit'],
);

describe('the words of questions with and without an answer', () => {
  it('speak for an answer where people use them to ask for what is told', () => {
    expect(answerable('when')).toBeGreaterThan(0);
  });

  it('speak against it where people use them in vain', () => {
    expect(answerable('who paid')).toBeLessThan(0);
  });

  it('tell more together than alone, and less than their sum', () => {
    const [both, one, other] = ['who paid', 'who', 'paid'].map(answerable);
    expect(both).toBeLessThan(Math.min(one ?? 0, other ?? 0));
    expect(both).toBeGreaterThan((one ?? 0) + (other ?? 0));
  });

  it('say nothing where they are used once, or never', () => {
    expect(answerable('long')).toBe(0);
    expect(answerable('rhubarb')).toBe(0);
    expect(answerable('')).toBe(0);
    expect(learn([], [])('when')).toBe(0);
  });

  it('tell no more than one either way', () => {
    const word = fc.constantFrom('when', 'who', 'paid', 'summit', 'the', 'where', 'how');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(Math.abs(answerable(words.join(' ')))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
