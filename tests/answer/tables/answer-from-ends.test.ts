import { describe, expect, it } from 'vitest';
import { answerFromEnds } from '../../../src/answer/tables/answer-from-ends.ts';
import { readWith } from '../../support/club-tables.ts';
import { treatyAnswer } from '../../support/treaty-tables.ts';

describe('answerFromEnds', () => {
  it.each([
    ['What were the first two regattas?', ['First Regatta (Lisbon, 1965)', 'Second Regatta (Bergen, 1975)']],
    ['last two regattas', ['Third Regatta (Lisbon, 1985)', 'Second Regatta (Bergen, 1975)']],
    ['when were the first 2 regattas', ['First Regatta (Lisbon, 1965)', 'Second Regatta (Bergen, 1975)']],
    ['which two guests joined last', ['Peru', 'Kenya']],
    ['Which three guest countries are the newest?', ['Peru', 'Kenya', 'Ghana']],
    ['the last two presidents of the league', ['Sigrun Hall', 'Ana Duarte']],
  ])('counts from an end: %s', (question, rows) => {
    expect(readWith(answerFromEnds, question)).toEqual({ rows, short: null });
  });

  it.each([
    ['which was the second newest guest country', ['Kenya']],
    ['second oldest regatta', ['Second Regatta (Bergen, 1975)']],
    ['what was the penultimate regatta?', ['Second Regatta (Bergen, 1975)']],
    ['the third to last guest country', ['Ghana']],
  ])('counts to one of them: %s', (question, rows) => {
    expect(readWith(answerFromEnds, question)).toEqual({ rows, short: null });
  });

  it('counts those that are chosen by their cells', () => {
    expect(treatyAnswer('the two newest effective instruments')?.rows).toEqual([
      'Shore Power Annex',
      'Noise Annex',
    ]);
    expect(treatyAnswer('the first two conferences in Estonia')?.rows).toEqual([
      'Second Conference',
      'Fourth Conference',
    ]);
  });

  it('counts those of a time', () => {
    const before = treatyAnswer('the last three instruments concluded before 2012');
    expect(before?.rows.toSorted()).toEqual(['Ballast Protocol', 'Dredging Protocol', 'Noise Annex']);
  });

  it.each([
    ['wants more than there are', 'the last nine conferences'],
    ['counts the days of a thing', 'the first two days of the conference'],
    ['would count one holder twice', 'the first three presidents'],
    ['tells more than the tables', 'the first two stormy conferences'],
    ['asks whether', 'were the first two conferences in Riga'],
    ['asks what came next', 'the two last conferences before the one in Riga'],
  ])('is silent where the question %s', (_, question) => {
    expect(treatyAnswer(question) ?? readWith(answerFromEnds, question)).toBeNull();
  });

  it('shows also those that began on the same day, or may have', () => {
    expect(treatyAnswer('the first three instruments')?.rows).toEqual([
      'Harbour Treaty',
      'Ballast Protocol',
      'Dredging Protocol',
      'Noise Annex',
    ]);
    expect(readWith(answerFromEnds, 'the first two members')?.rows).toEqual(['Portugal', 'Chile', 'Iceland']);
    expect(readWith(answerFromEnds, 'the last two members')?.rows).toEqual(['Norway', 'Chile', 'Iceland']);
  });
});
