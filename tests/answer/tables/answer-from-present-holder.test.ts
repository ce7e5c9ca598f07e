import { describe, expect, it } from 'vitest';
import { answerFromPresentHolder } from '../../../src/answer/tables/answer-from-present-holder.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromPresentHolder', () => {
  it.each([
    // Whoever holds it stands first, and behind it when the one who is named did.
    ['is Brekke president?', ['Sigrun Hall', 'Olav Brekke'], null],
    ['Is Ana Duarte the president', ['Sigrun Hall', 'Ana Duarte'], null],
    ['is Hall president', ['Sigrun Hall'], 'Sigrun Hall'],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromPresentHolder, question)).toEqual({ rows, short });
  });

  it.each([
    ['asks how it was', 'was Brekke president?'],
    ['is about another office', 'is Brekke mayor of Bergen?'],
    ['names nobody of the table', 'is Smith president?'],
    ['asks for a place in the order', 'is Hall the first president?'],
    ['asks when', 'when is Hall president'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromPresentHolder, question)).toBeNull();
  });
});
