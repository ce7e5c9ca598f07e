import { expect, it } from 'vitest';
import { chooseSentences } from '../../../src/answer/choose-sentence.ts';
import { isDoneElsewhere } from '../../../src/answer/short/is-done-elsewhere.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../../src/search/build-passage-index.ts';
import { clubIndex } from '../../support/club-tables.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

const PACT = 'The pact was signed in 2007. It was ratified in 2009, on a windy day.';

const pactIndex = buildPassageIndex(
  [PACT, 'Rain fell.', 'Snow fell.', 'Fog lay.'].map((text, at) => samplePassage({ id: `pact#${at}`, text })),
  makeAnalyser(),
);

function isElsewhere(index: PassageIndex, question: string, words: string): boolean {
  const query = index.parse(question);
  const choice = chooseSentences(query, index.search(query, 5), index).find(({ text }) =>
    text.includes(words),
  );
  if (choice === undefined) throw new Error(`Nothing holds "${words}".`);
  return isDoneElsewhere(query, choice, words);
}

it.each([
  ['When was the pact ratified?', '2007', true],
  ['When was the pact ratified?', '2009', false],
  ['When was the pact signed?', '2007', false],
  ['When was the pact?', '2007', false],
])('%s %s: of a sentence', (question, words, isTrue) => {
  expect(isElsewhere(pactIndex, question, words)).toBe(isTrue);
});

it.each([
  // It stands under "Printed on".
  ['When was the Harbour chart printed?', '1966', false],
])('%s %s: of a row', (question, words, isTrue) => {
  expect(isElsewhere(clubIndex, question, words)).toBe(isTrue);
});
