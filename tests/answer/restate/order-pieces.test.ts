import { describe, expect, it } from 'vitest';
import { inEnglishOrder, putBefore } from '../../../src/answer/restate/order-pieces.ts';
import { FIT } from '../../../src/answer/restate/phrase.ts';

function piece(english: string, isBehind = false) {
  return {
    text: english,
    phrase: { words: [], english, isQuestion: false, leastFit: FIT.exact, isName: false, isBehind },
  };
}

function said(pieces: readonly { text: string }[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

describe('English order', () => {
  it('has what is asked about beside what asks', () => {
    const asking = piece('how many');
    expect(
      said(
        inEnglishOrder([piece('sixth summit'), asking, piece('heads of state'), piece('attended')], asking),
      ),
    ).toBe('how many heads of state attended sixth summit');
  });

  it('is kept where time, place or a name is asked for', () => {
    for (const asking of [piece('when'), piece('what is'), piece('what is the full name of')])
      expect(said(inEnglishOrder([piece('CICA'), asking, piece('held')], asking))).toMatch(/^CICA/u);
  });

  it('has who acts before what is done to whom', () => {
    const asking = piece('whom did');
    const name = piece('Gong Jianwei');
    const named = { ...name, phrase: { ...name.phrase, isName: true } };
    expect(said(inEnglishOrder([asking, piece('replace'), named], asking))).toBe(
      'Gong Jianwei whom did replace',
    );
  });

  it('has "before" before what it belongs to', () => {
    expect(said(putBefore([piece('Kazakhstan'), piece('before', true), piece('chair')]))).toBe(
      'before Kazakhstan chair',
    );
    expect(said(putBefore([piece('before', true)]))).toBe('before');
  });
});
