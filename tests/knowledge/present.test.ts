import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));

describe('how something is, is told by what tells how it is', () => {
  it.each([
    ['Is Kazakhstan the chair?', 'Azerbaijan'],
    ['Does China chair CICA?', 'Azerbaijan'],
    ['Is Azerbaijan the chair of CICA?', 'Azerbaijan'],
    ['I think Kazakhstan is the chair. Is that right?', 'Azerbaijan'],
    ['Is Gong Jianwei the Executive Director?', 'Kairat Sarybay'],
    ['Is CICA based in Almaty?', 'Astana'],
    ['Is the headquarters in Almaty?', 'Astana'],
  ])('%s', (question, told) => {
    const answer = engine.answer(question);
    expect('citations' in answer && answer.citations[0]?.quote).toContain(told);
  });
});
