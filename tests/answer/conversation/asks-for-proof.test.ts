import { describe, expect, it } from 'vitest';
import { asksForProof } from '../../../src/answer/conversation/asks-for-proof.ts';

describe('asksForProof', () => {
  it.each([
    'are you sure?',
    'r u sure',
    'Really?',
    'source?',
    'what is your source for that',
    'who says so?',
    'is that still true',
    'how do you know that?',
    'where did you read this',
    'ты уверен?',
    'источник?',
    'emin misin?',
    '来源？',
  ])('takes %j for a question about the answer', (asked) => {
    expect(asksForProof(asked)).toBe(true);
  });

  it.each([
    'what are the sources of its money',
    'is that a member',
    'who says that CICA is a treaty',
    'where does it come from',
    'how do you join',
    'from whom?',
    'is it true that Japan joined',
    '',
  ])('takes %j for one about its subject', (asked) => {
    expect(asksForProof(asked)).toBe(false);
  });
});
