import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/answer/agreement.ts';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { indexOf } from '../search/small-index.ts';

const QUESTION = 'when was the Severin Bridge opened';
const ANSWER = 'The Severin Bridge was opened in May 1931 by Mayor Konrad.';
const SAME = 'In May 1931 Mayor Konrad stood on the Severin Bridge when it was opened.';
const ELSE = 'When the Severin Bridge was opened again after the flood, four cooks and a choir came.';

function agreement(texts: readonly string[], question = QUESTION, options?: Parameters<typeof indexOf>[1]) {
  const index = indexOf([...texts, 'The ferry sank.', 'Ships come at night.'], options);
  const query = index.parse(question);
  const choices = chooseSentences(query, index.search(query, 10), index);
  const best = choices[0];
  return best === undefined ? null : agreementOf(query, best, choices, index.vocabulary);
}

describe('the agreement of passages', () => {
  it('is a lead over what tells something else, not over what tells the same', () => {
    const alone = agreement([ANSWER]);
    const besideSame = agreement([ANSWER, SAME]);
    const besideElse = agreement([ANSWER, ELSE]);
    expect(alone?.leadOfElse).toBe(1);
    expect(besideSame?.leadOfElse).toBe(1);
    expect(besideElse?.leadOfElse).toBeLessThan(1);
  });

  it('confirms the names and numbers that another passage holds', () => {
    expect(agreement([ANSWER, SAME])?.confirmed).toBe(1);
    expect(agreement([ANSWER, 'Konrad walked on the Severin Bridge.'])?.confirmed).toBeGreaterThan(0);
    expect(agreement([ANSWER, 'Konrad walked on the Severin Bridge.'])?.confirmed).toBeLessThan(1);
    expect(agreement([ANSWER, ELSE])?.confirmed).toBe(0);
    expect(agreement([ANSWER])?.confirmed).toBe(0);
  });

  it('tells how like the question is to those asked for what tells something else', () => {
    const asked = new Map([
      ['1', [QUESTION]],
      ['2', ['when was the Severin Bridge opened again']],
    ]);
    expect(agreement([ANSWER, ELSE], QUESTION, { asked })?.askedElse).toBeGreaterThan(0);
    expect(agreement([ANSWER, SAME], QUESTION, { asked })?.askedElse).toBe(0);
    expect(agreement([ANSWER, ELSE])?.askedElse).toBe(0);
  });

  it('lies between 0 and 1 but for a lead, which is negative where another passage scores above', () => {
    const word = fc.constantFrom('Severin', 'Bridge', 'opened', '1931', 'May', 'the', 'harbour', 'Konrad.');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const found = agreement(texts);
        if (found === null) return;
        expect(found.leadOfElse).toBeLessThanOrEqual(1);
        for (const share of [found.askedElse, found.confirmed]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
