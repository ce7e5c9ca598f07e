import { describe, expect, it } from 'vitest';
import { chooseAnswer, contenders } from '../../src/answer/choose-answer.ts';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { confidenceContributions, confidenceOf, judgedFeatures } from '../../src/answer/confidence.ts';
import { DOUBTS } from '../../src/answer/doubts/doubts.ts';
import type { PassageIndex } from '../../src/search/build-passage-index.ts';
import { indexOf } from '../search/small-index.ts';

const TEXTS = [
  'The Severin Bridge crosses the river Rhine. The Severin Bridge was opened in May 1931.',
  'The harbour lies below the Severin Bridge, and was opened in 1890.',
  'The ferry to the Severin Bridge sank.',
];
const unlisted = indexOf(TEXTS);
const listed = indexOf(TEXTS, {
  asked: new Map([
    ['1', ['which river does the bridge cross']],
    ['2', ['when did the ships first come', 'since when do ships come']],
    ['3', ['what sank']],
  ]),
});

const QUESTION = 'when was the Severin Bridge opened';

function choose(question: string, index: PassageIndex) {
  const query = index.parse(question);
  const hits = index.search(query, 10);
  return { query, sentences: chooseSentences(query, hits, index), choice: chooseAnswer(query, hits, index) };
}

describe('the choice of an answer', () => {
  it('is between the best sentences of two passages where questions are listed', () => {
    const { sentences } = choose(QUESTION, listed);
    const heads = contenders(sentences).map(([head]) => head);
    expect(new Set(heads.map((head) => head?.hit.passage)).size).toBe(2);
    expect(heads[0]).toBe(sentences[0]);
    for (const choices of contenders(sentences)) expect(new Set(choices)).toEqual(new Set(sentences));
  });

  it('is the best sentence of all where none are', () => {
    const { sentences, choice } = choose(QUESTION, unlisted);
    expect(contenders(sentences)).toEqual([sentences]);
    expect(choice?.choices).toEqual(sentences);
  });

  it('is of the surer one', () => {
    const { query, sentences, choice } = choose('since when do ships come to the Severin Bridge', listed);
    const sureness = contenders(sentences).map((choices) =>
      confidenceOf(judgedFeatures(query, choices, listed)),
    );
    expect(choice?.confidence).toBe(Math.max(...sureness));
  });

  it('is no surer for what makes it doubtful', () => {
    for (const { name } of DOUBTS)
      for (const features of [{ [name]: 1 }, { asked: 0, [name]: 1 }])
        for (const { amount } of confidenceContributions(features).slice(1))
          expect(amount, name).toBeLessThanOrEqual(0);
  });

  it('comes with what its confidence is the sum of', () => {
    const { choice } = choose(QUESTION, listed);
    const sum = confidenceContributions(choice?.features ?? {}).reduce(
      (total, { amount }) => total + amount,
      0,
    );
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(choice?.confidence ?? 0, 10);
  });

  it('is none where nothing was found', () => {
    expect(choose('rhubarb', unlisted).choice).toBeNull();
  });
});
