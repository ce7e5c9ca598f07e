import { expect, it } from 'vitest';
import { isOfFirstTime } from '../../../src/answer/span/is-of-first-time.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());

it.each([
  ['When did Tarn host the cup again?', 'Tarn hosted the cup in 1984.', '1984', true],
  [
    'When did Tarn host the cup for the second time?',
    'The Second Cup was held in Tarn in 1984.',
    '1984',
    true,
  ],
  ['When did Tarn host the cup again?', 'Tarn hosted the cup in 1984 and again in 1996.', '1984', true],
  ['When did Tarn host the cup again?', 'Tarn hosted the cup in 1984 and again in 1996.', '1996', false],
  ['When did Ott resign for the second time?', 'Ott resigned for a second time in 1902.', '1902', false],
  ['When was the second cup?', 'The second cup was in 1984.', '1984', false],
])('%s | %s | %s', (question, sentence, span, expected) => {
  expect(isOfFirstTime(index.parse(question), sentence, span)).toBe(expected);
});
