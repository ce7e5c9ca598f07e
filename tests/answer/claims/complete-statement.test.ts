import { describe, expect, it } from 'vitest';
import { completeStatement, subjectOf, withSubject } from '../../../src/answer/claims/complete-statement.ts';

describe('a piece of a sentence takes from the statement before it what it leaves out', () => {
  it.each([
    ['Jordan in 2008', 'Thailand was admitted in 2004', 'Jordan was admitted in 2008'],
    [
      'the third in Istanbul in 2010',
      'the first summit was in Almaty in 2002',
      'the third summit was in Istanbul in 2010',
    ],
    ['Kuwait the 28th', 'Sri Lanka was the 27th member', 'Kuwait was the 28th member'],
    ['Russia in 2005', 'the text was signed by China in 2003', 'the text was signed by Russia in 2005'],
    ['Japan too', 'Laos is an observer', 'Japan is an observer'],
    ['Kenya until 2020', 'China chaired it from 2014 to 2018', 'Kenya chaired it until 2020'],
    ['Chile in 2011', 'Iraq and Kenya joined in 2010', 'Chile joined in 2011'],
    ['Iraq and Kenya in 2010', 'Jordan and the UAE joined in 2008', 'Iraq and the Kenya joined in 2010'],
    ['ten observers', 'the club has 28 members', 'the club has ten observers'],
    ['Iran is', 'Israel is not a member', 'Iran is a member'],
    ['Iran isn’t', 'Israel is a member', 'Iran isn’t a member'],
  ])('%s', (piece, before, whole) => {
    expect(completeStatement(piece, before)).toBe(whole);
  });

  it.each([
    // A list of names, and a part of an address.
    ['Cara and Dora', 'The boats are Alba and Beata'],
    ['Tajikistan', 'The summit was held in Dushanbe'],
    // A verb of its own.
    ['Jordan joined in 2008', 'Thailand was admitted in 2004'],
    // Where it was is not said.
    ['the third in 2010', 'the first summit was in Almaty in 2002'],
    ['Iran did', 'Israel is a member'],
  ])('but not %s', (piece, before) => {
    expect(completeStatement(piece, before)).toBeNull();
  });
});

describe('a statement that begins with a pronoun is about the subject of the one before it', () => {
  it.each([
    [
      'the Secretariat moved to Astana in 2014',
      'it got a new building',
      'the Secretariat got a new building',
    ],
    ['Sarybay was named in 2020', 'His term lasts four years', 'Sarybay’s term lasts four years'],
  ])('%s', (before, statement, whole) => {
    expect(withSubject(statement, subjectOf(before) ?? '')).toBe(whole);
  });

  it('has none where nothing is named before the verb', () => {
    expect(subjectOf('in 2014 there was a summit')).toBeNull();
  });
});
