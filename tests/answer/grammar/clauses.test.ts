import { describe, expect, it } from 'vitest';
import { clauseAt, splitAtStops, statementsIn } from '../../../src/answer/grammar/clauses.ts';

const TEXT = 'It has 1,500 members, of which ten (all founders) pay; the rest do not.';

describe('splitAtStops', () => {
  it('cuts where the signs of a text do, and not within a number', () => {
    expect(splitAtStops(TEXT).map(({ start, end }) => TEXT.slice(start, end).trim())).toEqual([
      'It has 1,500 members',
      'of which ten',
      'all founders',
      'pay',
      'the rest do not.',
    ]);
  });
});

it('finds the part in which a place lies', () => {
  const { start, end } = clauseAt(TEXT, TEXT.indexOf('founders'));
  expect(TEXT.slice(start, end)).toBe('all founders');
});

it('cuts before what ends a statement, and keeps all of the text', () => {
  const text = 'J. Lind signed it; Berg did not. It holds.';
  const parts = statementsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(parts).toEqual(['J. Lind signed it', '; Berg did not', '. It holds.']);
  expect(parts.join('')).toBe(text);
});
