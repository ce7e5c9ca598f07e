import { expect, it } from 'vitest';
import { makeSynonymsOf } from '../../../src/answer/claims/synonyms.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';

const analyser = makeAnalyser();
const synonymsOf = makeSynonymsOf(analyser);
const groupOf = (word: string) => synonymsOf(analyser.processTerm(word) ?? word);

it('has near-synonyms in one group, whatever their endings', () => {
  expect(groupOf('contests')).toBe(groupOf('competition'));
  expect(groupOf('prolonged')).toBe(groupOf('extending'));
});

it('keeps what is not the same apart', () => {
  expect(groupOf('contest')).not.toBe(groupOf('treaty'));
  expect(groupOf('harbour')).toBeUndefined();
});
