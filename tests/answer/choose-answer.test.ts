import { describe, expect, it } from 'vitest';
import { chooseAnswer, contenders } from '../../src/answer/choose-answer.ts';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { confidenceContributions, confidenceOf, judgedFeatures } from '../../src/answer/confidence.ts';
import { indexOf } from '../search/small-index.ts';

const index = indexOf([
  'The Severin Bridge crosses the river Rhine. The Severin Bridge was opened in May 1931.',
  'The harbour lies below the Severin Bridge, and was opened in 1890.',
  'The ferry to the Severin Bridge sank.',
]);

function hitsOf(question: string) {
  const query = index.parse(question);
  return { query, hits: index.search(query, 10) };
}

describe('the choice of an answer', () => {
  const { query, hits } = hitsOf('when was the Severin Bridge opened');
  const sentences = chooseSentences(query, hits, index);

  it('is between the best sentences of two passages', () => {
    const heads = contenders(sentences).map(([head]) => head);
    expect(heads).toHaveLength(2);
    expect(new Set(heads.map((head) => head?.hit.passage)).size).toBe(2);
    expect(heads[0]).toBe(sentences[0]);
  });

  it('leaves no sentence out, whichever comes first', () => {
    for (const choices of contenders(sentences)) expect(new Set(choices)).toEqual(new Set(sentences));
  });

  it('is of the surer one', () => {
    const choice = chooseAnswer(query, hits, index);
    const sureness = contenders(sentences).map((choices) =>
      confidenceOf(judgedFeatures(query, choices, index)),
    );
    expect(sureness).toHaveLength(2);
    expect(choice?.confidence).toBe(Math.max(...sureness));
    expect(choice?.choices[0]?.text).toContain('1931');
  });

  it('comes with what its confidence is the sum of', () => {
    const choice = chooseAnswer(query, hits, index);
    const sum = confidenceContributions(choice?.features ?? {}).reduce(
      (total, { amount }) => total + amount,
      0,
    );
    expect(confidenceOf(choice?.features ?? {})).toBe(choice?.confidence);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(choice?.confidence ?? 0, 10);
  });

  it('is none where nothing was found', () => {
    const nothing = hitsOf('rhubarb');
    expect(chooseAnswer(nothing.query, nothing.hits, index)).toBeNull();
  });
});
