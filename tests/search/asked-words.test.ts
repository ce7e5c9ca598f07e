import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskedWordsBuilder } from '../../src/search/asked-words.ts';

const FOUNDED = 0;
const SEAT = 1;
const NOT_LISTED = 2;
const UNANSWERED = 3;

function wordsOf(question: string): ReadonlySet<string> {
  return new Set(question.split(' '));
}

function learn(...lists: readonly (readonly string[])[]) {
  const builder = new AskedWordsBuilder();
  for (const questions of lists) {
    builder.beginList();
    for (const question of questions) builder.add(wordsOf(question));
  }
  const askedWords = builder.build();
  return (question: string) => askedWords.lead(wordsOf(question));
}

const askedWords = learn(
  ['when was it founded', 'who founded it', 'which year was it set up'],
  ['where is the seat', 'in which city is it seated', 'where does it sit'],
  [],
  ['who paid for it', 'how much does it cost'],
);

describe('the words of listed questions', () => {
  it('lead to the list in which they are asked', () => {
    const lead = askedWords('which city is the seat in');
    expect(lead.of(SEAT)).toBeGreaterThan(0);
    expect(lead.of(FOUNDED)).toBeLessThan(0);
  });

  it('name the lists in the order in which they are likely', () => {
    expect(askedWords('which city is the seat in').likeliest).toEqual([SEAT, UNANSWERED, FOUNDED]);
    expect(askedWords('what year').likeliest[0]).toBe(FOUNDED);
  });

  it('lead nowhere from a question like those of another list', () => {
    const lead = askedWords('how much was paid');
    expect(lead.of(FOUNDED)).toBeLessThan(0);
    expect(lead.of(SEAT)).toBeLessThan(0);
    expect(lead.of(UNANSWERED)).toBeGreaterThan(0);
  });

  it('lead further the rarer they are in all lists together', () => {
    const lead = learn(['the seat', 'the city'], ['the year', 'the day'], ['the cost']);
    expect(lead('the seat').of(0)).toBeGreaterThan(lead('the').of(0));
  });

  it('say nothing of an empty list', () => {
    expect(askedWords('where is the seat').of(NOT_LISTED)).toBe(0);
  });

  it.each(['', 'rhubarb'])('say nothing in a question that has none of them: "%s"', (question) => {
    const lead = askedWords(question);
    expect(lead.likeliest).toEqual([]);
    expect([FOUNDED, SEAT].map(lead.of)).toEqual([0, 0]);
  });

  it('say nothing of what is asked for in the same words as another', () => {
    const lead = learn(['the seat'], ['the seat'], ['a road'])('seat');
    expect([0, 1].map(lead.of)).toEqual([0, 0]);
    expect(lead.of(2)).toBeLessThan(0);
  });

  it('lead to one list at most, and never further than one', () => {
    const word = fc.constantFrom('when', 'where', 'seat', 'founded', 'city', 'it', 'cost', 'unheard');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { of, likeliest } = askedWords(words.join(' '));
        const leads = [FOUNDED, SEAT, NOT_LISTED, UNANSWERED].map(of);
        expect(leads.filter((lead) => lead > 0).length).toBeLessThanOrEqual(1);
        for (const lead of leads) expect(Math.abs(lead)).toBeLessThanOrEqual(1);
        expect(likeliest).not.toContain(NOT_LISTED);
      }),
    );
  });
});
