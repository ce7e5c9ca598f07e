import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseAnswer, contenders } from '../../src/answer/choose-answer.ts';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { confidenceOf, judgedFeatures } from '../../src/answer/confidence.ts';
import { loadField } from '../../src/answer/load-field.ts';
import { deniedTerms } from '../../src/answer/negation/denied-terms.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex } from '../../src/search/build-passage-index.ts';
import { loadGolden } from '../eval/load-golden.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const corpus = await loadCorpus(KNOWLEDGE);
const { glossary, asked, unanswered } = await loadField(KNOWLEDGE, corpus);
const index = buildPassageIndex(corpus.passages, makeAnalyser('en', glossary), { asked, unanswered });

it('takes the surer of two sentences, though the other fits better', () => {
  const switched = loadGolden().answerable.filter(({ q }) => {
    const query = index.parse(q);
    const hits = index.search(query, 20);
    const [first] = contenders(chooseSentences(query, hits, index));
    const choice = chooseAnswer(query, hits, index);
    // What is not so is told first by what denies it, however sure.
    if (first === undefined || choice === null || deniedTerms(query) !== null) return false;
    const sureness = confidenceOf(judgedFeatures(query, first, index));
    expect(choice.confidence).toBeGreaterThanOrEqual(sureness);
    return choice.choices[0]?.hit.passage !== first[0]?.hit.passage && choice.confidence > sureness;
  });
  expect(switched.length).toBeGreaterThan(0);
});
