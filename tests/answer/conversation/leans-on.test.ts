import { describe, expect, it } from 'vitest';
import { leansOn } from '../../../src/answer/conversation/leans-on.ts';
import type { Turn } from '../../../src/answer/conversation/turn.ts';

const BEFORE: readonly Turn[] = [
  {
    question: 'when was the statement made',
    answer: { kind: 'not-found', question: '', confidence: 0, best: null, hits: [] },
  },
];

describe('leansOn', () => {
  it.each([
    'and where?',
    'who signed it',
    'where was that fair',
    'where was that fair held',
    'did those states sign',
    'who came up with the idea',
    'is there any other way?',
    'who came next?',
    "doesn't some page say four?",
  ])('finds that %j goes on from what was said', (asked) => {
    expect(leansOn(asked, BEFORE)).toBe(true);
    expect(leansOn(asked, [])).toBe(false);
  });

  it.each([
    'where was the fair held',
    'who had the idea of a fair',
    'is it true that states signed the pact',
  ])('finds that %j does not', (asked) => {
    expect(leansOn(asked, BEFORE)).toBe(false);
  });
});
