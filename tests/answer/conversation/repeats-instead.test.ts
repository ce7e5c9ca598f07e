import { describe, expect, it } from 'vitest';
import type { FoundAnswer } from '../../../src/answer/answer.ts';
import {
  asksBeyond,
  ignoresQuestion,
  losesSense,
  repeatsInstead,
} from '../../../src/answer/conversation/repeats-instead.ts';
import { samplePassage } from '../../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../../support/sample-engine.ts';

const OPENED = samplePassage({ id: 'a#opened', text: 'The hall was opened by Ada Lind.' });
const BUILT = samplePassage({ id: 'a#built', text: 'The hall was built because the old one burnt.' });

function answerOf(passage = OPENED, coverage = 1, fields: Partial<FoundAnswer> = {}): FoundAnswer {
  const hits = hitsOf([passage]).map((hit) => ({ ...hit, features: { coverage } }));
  return foundAnswer({ citations: [cite(passage)], hits, ...fields });
}

const BEFORE = { question: 'who opened the hall', answer: answerOf() };

describe('repeatsInstead', () => {
  it('sees that the same words lack what is asked', () => {
    expect(repeatsInstead('how big is the hall', answerOf(OPENED, 0.9), BEFORE)).toBe(true);
    expect(repeatsInstead('when was the hall opened', answerOf(), BEFORE)).toBe(false);
  });

  it('minds nothing where other words answer', () => {
    expect(repeatsInstead('how big is the hall', answerOf(BUILT, 0.9), BEFORE)).toBe(false);
    expect(repeatsInstead('how big is the hall', answerOf(OPENED, 0.9), undefined)).toBe(false);
  });

  it('takes no sentence for a reason that gives none', () => {
    const other = samplePassage({ id: 'a#other', text: 'There are two halls.' });
    expect(repeatsInstead('why is the hall', answerOf(other, 1, { confidence: 0.65 }), BEFORE)).toBe(true);
    expect(repeatsInstead('why is the hall', answerOf(BUILT, 1, { confidence: 0.65 }), BEFORE)).toBe(false);
  });

  it('lets a row answer by its columns, but not what was only asked behind the question', () => {
    const row = answerOf(OPENED, 0.9, { isFromTable: true });
    expect(repeatsInstead('how big is the hall', row, BEFORE)).toBe(false);
    expect(repeatsInstead('who opened the hall. and the garden', row, BEFORE)).toBe(true);
    expect(repeatsInstead('who opened the hall. who was the newest', row, BEFORE)).toBe(true);
    expect(repeatsInstead('who opened the hall. was it Ada', row, BEFORE)).toBe(false);
  });

  it('wants a reason for why, and somebody else for who was before', () => {
    const because = { question: 'was the hall built', answer: answerOf(BUILT) };
    expect(repeatsInstead('why was the hall opened', answerOf(), BEFORE)).toBe(true);
    expect(repeatsInstead('why was the hall built', answerOf(BUILT), because)).toBe(false);
    expect(repeatsInstead('who opened the hall before Ada Lind', answerOf(), BEFORE)).toBe(true);
  });
});

describe('losesSense', () => {
  it('sees that what is found of another thing says less of what is asked', () => {
    expect(losesSense(answerOf(BUILT, 0.7), BEFORE)).toBe(true);
    expect(losesSense(answerOf(BUILT, 0.9), BEFORE)).toBe(false);
    expect(losesSense(answerOf(BUILT, 0.7, { isFromTable: true }), BEFORE)).toBe(false);
    expect(losesSense(answerOf(BUILT, 0.7), { ...BEFORE, answer: answerOf(OPENED, 0.7) })).toBe(false);
  });
});

describe('ignoresQuestion', () => {
  it('sees that a passage tells nothing of what was asked behind another question', () => {
    const ignores = (asked: string) => ignoresQuestion(`who opened the hall. ${asked}`, answerOf(), BEFORE);
    expect(ignores('what about its garden')).toBe(true);
    expect(ignores('was it Ada')).toBe(false);
    // Nothing that is not in the question before.
    expect(ignores('when was that')).toBe(false);
    expect(ignores('где')).toBe(false);
  });
});

describe('asksBeyond', () => {
  it('is true for reasons and neighbours', () => {
    expect(['why not', 'who was before Ada', 'when was it'].map(asksBeyond)).toEqual([true, true, false]);
  });
});
