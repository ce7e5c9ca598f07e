import { expect, it } from 'vitest';
import { answerFromIntroduction } from '../../../src/answer/tables/answer-from-introduction.ts';
import { indexOf } from '../../search/small-index.ts';

const PASSAGES = [
  'Berg spoke at the lamp congress of 1950, and so did Costa and Eriksen.',
  'President Nils Berg of Norway opened the lamp congress of 1951.',
  'President Berg closed the lamp congress of 1952.',
  'Ana Costa, the founder of the lamp museum, came to the congress of 1953.',
  ['Eriksen', 'President Eriksen came to the lamp congress of 1954.'],
  'The congress of 1955 was held in Bergen, and painters came.',
] as const;

it.each([
  ['who is Berg', PASSAGES[1]],
  ["who's nils berg?", PASSAGES[1]],
  ['Who was Ana Costa?', PASSAGES[3]],
  // Told of under a heading.
  ['who is Eriksen', null],
  ['who is Bergen', null],
  ['who is the president', null],
  ['who is Berg and what did he say', null],
  ['who is Dahl', null],
])('who somebody is tells the passage with a title or an office: %s', (question, expected) => {
  const index = indexOf(PASSAGES);
  const query = index.parse(question);
  const answer = answerFromIntroduction({ query, hits: [], asOf: undefined }, [], index);
  expect(answer?.passages[0].text ?? null).toBe(expected);
});
