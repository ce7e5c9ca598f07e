import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionPart } from '../../src/search/question-part.ts';

function askedIn(text: string): string {
  const { start, end } = questionPart(text);
  return text.slice(start, end).trim();
}

describe('the part of a text that asks', () => {
  it.each([
    ['My thesis is about Asia. Who chairs the forum?', 'Who chairs the forum?'],
    ['Who chairs the forum? I need it for school.', 'Who chairs the forum?'],
    ['I met Dr. Lee. Who is he? He chairs it. Since when?', 'Who is he? He chairs it. Since when?'],
    ['hi. who chairs it', 'who chairs it'],
    ['my thesis is about asia... which forum has its seat there', 'which forum has its seat there'],
    ['It met in 2014. So where was it', 'So where was it'],
    ['Вчера я читал о форуме. Кто его основал?', 'Кто его основал?'],
    ['Is Egypt a member though it lies in Africa?', 'Is Egypt a member'],
    ['Although Egypt lies in Africa, is it a member?', 'is it a member?'],
    ['Suppose a state wants to join: what must it do?', 'what must it do?'],
    ['我在写论文。谁提出的？', '谁提出的？'],
    ['For a paper on Asia: how many states met?', 'how many states met?'],
    ['Egypt and the forum: what is its status?', 'Egypt and the forum: what is its status?'],
  ])('is without what leads up to it or follows: %s', (text, asked) => {
    expect(askedIn(text)).toBe(asked);
  });

  it.each([
    '',
    'Who chairs the forum?',
    'chair of the forum',
    'it met although few came',
    'Who came despite it?',
    'Although it met',
    'Who chairs it? Since when?',
    'It was founded in 1992. It has 28 members.',
    'When did Dr. Lee chair the U.S. delegation',
    'version 3.5 of what',
    'did Dr. lee chair it',
  ])('is all of a text that has no other part: %s', (text) => {
    expect(askedIn(text)).toBe(text.trim());
  });

  it('lies within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, size: 'max', unit: 'grapheme' }), (text) => {
        const { start, end } = questionPart(text);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
