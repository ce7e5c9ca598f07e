import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnAskedWords } from '../../src/search/asked-words.ts';

const FOUNDED = 0;
const SEAT = 1;
const NOT_LISTED = 2;
const askedWords = learnAskedWords(
  [
    ['when was it founded', 'who founded it', 'which year was it set up'],
    ['where is the seat', 'in which city is it seated', 'where does it sit'],
    [],
  ],
  ['who paid for it', 'how much does it cost'],
);

describe('the words of listed questions', () => {
  it('lead to the passage that is asked for in them', () => {
    const lead = askedWords('which city is the seat in');
    expect(lead.of(SEAT)).toBeGreaterThan(0);
    expect(lead.of(FOUNDED)).toBeLessThan(0);
  });

  it('name the passages in the order in which they are likely', () => {
    expect(askedWords('which city is the seat in').likeliest).toEqual([SEAT, FOUNDED]);
    expect(askedWords('what year').likeliest[0]).toBe(FOUNDED);
  });

  it('lead nowhere from a question like those that no passage answers', () => {
    const lead = askedWords('how much was paid');
    expect(lead.of(FOUNDED)).toBeLessThan(0);
    expect(lead.of(SEAT)).toBeLessThan(0);
  });

  it('count stop words too', () => {
    expect(askedWords('when').of(FOUNDED)).toBeGreaterThan(0);
    expect(askedWords('where').of(SEAT)).toBeGreaterThan(0);
  });

  it('count each word once, in whatever letters', () => {
    expect(askedWords('SEAT, seat, seat').of(SEAT)).toBe(askedWords('seat').of(SEAT));
  });

  it('say nothing of a passage for which no questions are listed', () => {
    expect(askedWords('where is the seat').of(NOT_LISTED)).toBe(0);
  });

  it.each(['', 'rhubarb', '?!'])('say nothing in a question that has none of them: "%s"', (question) => {
    const lead = askedWords(question);
    expect(lead.likeliest).toEqual([]);
    expect([FOUNDED, SEAT].map(lead.of)).toEqual([0, 0]);
  });

  it('say nothing of what is asked for in the same words as another', () => {
    const lead = learnAskedWords([['the seat'], ['the seat'], ['a road']], [])('seat');
    expect([0, 1].map(lead.of)).toEqual([0, 0]);
    expect(lead.of(2)).toBeLessThan(0);
  });

  it('lead to one list at most, and never further than one', () => {
    const word = fc.constantFrom('when', 'where', 'seat', 'founded', 'city', 'it', 'cost', 'unheard');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { of, likeliest } = askedWords(words.join(' '));
        const leads = [FOUNDED, SEAT, NOT_LISTED].map(of);
        expect(leads.filter((lead) => lead > 0).length).toBeLessThanOrEqual(1);
        for (const lead of leads) expect(Math.abs(lead)).toBeLessThanOrEqual(1);
        for (const passage of likeliest) expect([FOUNDED, SEAT]).toContain(passage);
      }),
    );
  });
});
