import { describe, expect, it } from 'vitest';
import { isOfAll, readOfAll } from '../../../src/answer/conversation/read-of-all.ts';
import type { Turn } from '../../../src/answer/conversation/turn.ts';

function contextOf(question: string) {
  const answer = { kind: 'not-found', question: '', confidence: 0, best: null, hits: [] } as const;
  const previous: Turn = { question, answer };
  return { turns: [previous], previous, names: new Set<string>(), common: new Set<string>() };
}

describe('isOfAll', () => {
  it.each([
    "doesn't some site say four?",
    'other sources say 2014, no?',
    "doesn't Oria say something else?",
    'i thought there were nine',
    'why do the numbers differ',
    "wasn't that meant to be two years only?",
    "isn't it supposed to move?",
    'was that decided?',
    'was that planned?',
    'did that ever happen?',
  ])('finds that %j goes on from all that was said', (asked) => {
    expect(isOfAll(asked)).toBe(true);
  });

  it.each([
    'what does it say about trade?',
    // Why they say so, is what is asked.
    'why do some people say seven?',
    'was that adopted in Oslo?',
    'did that fair happen in Oslo?',
    "wasn't the term meant to end in 2022?",
  ])('finds that %j does not', (asked) => {
    expect(isOfAll(asked)).toBe(false);
  });
});

describe('readOfAll', () => {
  it('puts nothing in, except where what may have happened was named', () => {
    expect(readOfAll('did that happen', contextOf('when will it be signed'))?.question).toBe(
      'did that happen',
    );
    expect(readOfAll('did that happen', contextOf('when is the next fair'))).toBeNull();
    // What the fair decided, may have happened.
    const decided = contextOf('what did the fair decide');
    expect(readOfAll('did that happen', decided)?.question).toBe('did that happen');
  });
});
