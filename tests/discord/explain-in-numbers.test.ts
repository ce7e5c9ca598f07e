import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/answer/explanation.ts';
import { explainInNumbers } from '../../src/discord/explain-in-numbers.ts';
import { truncate } from '../../src/discord/truncate.ts';
import { en } from '../../src/discord/words/en.ts';
import { FIRST_SUMMIT, PROPOSAL } from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';
import { explanationOf, foundTerm } from '../support/sample-explanation.ts';

const FOUND = foundAnswer({ citations: [cite(PROPOSAL)], hits: hitsOf([PROPOSAL, FIRST_SUMMIT]) });

function inNumbers(fields: Partial<Explanation> = {}) {
  return explainInNumbers(explanationOf(FOUND, fields), en, truncate);
}

describe('explainInNumbers', () => {
  it('shows the terms, both scores beside those of the runner-up, and the confidence', () => {
    const [terms, passage, sentence, confidence] = inNumbers();
    expect(terms?.lines).toEqual(['“CICA”: idf 1.500, found in the sentence or row']);
    expect(passage?.lines).toEqual(['Best: origins#proposal', 'Second: origins#first-summit']);
    expect(passage?.table.at(-1)).toMatch(/^sum +9\.000 +8\.000$/);
    expect(sentence?.table.at(-1)).toMatch(/^sum +7\.000 +6\.000$/);
    expect(confidence?.lines[0]).toContain('2.197, is the logarithm of the odds: a confidence of 0.900.');
    expect(confidence?.table.at(-1)).toMatch(/^sum +2\.197$/);
  });

  it('shows what a term was read as', () => {
    const terms = [
      foundTerm({ token: 'sumit', correctedTo: 'summit' }),
      foundTerm({ token: 'boss', group: 'head' }),
    ];
    expect(inNumbers({ terms })[0]?.lines).toEqual([
      expect.stringMatching(/^“sumit” → “summit”: idf/),
      expect.stringMatching(/^“boss” as the group “head” of the glossary: idf/),
    ]);
  });

  it('says so where there is no term', () => {
    expect(inNumbers({ terms: [] })[0]?.lines).toEqual([
      'The question has no word that could be looked for.',
    ]);
  });

  it('says that the confidence of an answer from a table is set', () => {
    const fixed = { value: 0.9, bar: 0.55, below: 0, logOdds: null };
    expect(inNumbers({ confidence: fixed }).at(-1)).toMatchObject({
      lines: [expect.stringContaining('set, not computed'), expect.stringContaining('0.90 of 1')],
      table: [],
    });
  });

  it('says how the confidence in a disagreement came about', () => {
    const fixed = { value: 0.7, bar: 0.55, below: 0, logOdds: null };
    expect(inNumbers({ confidence: fixed, outcome: 'conflict' }).at(-1)).toMatchObject({
      lines: [expect.stringContaining('as if the other were not there'), expect.any(String)],
      table: [],
    });
  });

  it('has no scores where no sentence was judged', () => {
    expect(inNumbers({ best: null, runnerUp: null })).toHaveLength(1);
  });
});
