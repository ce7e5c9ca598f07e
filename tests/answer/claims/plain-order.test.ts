import { expect, it } from 'vitest';
import { plainOrder } from '../../../src/answer/claims/plain-order.ts';

it.each([
  ['It was Norway that took the chair in 1990.', 'Norway took the chair in 1990.'],
  ['It was the mayor who opened the bridge', 'the mayor opened the bridge'],
  ['It was in Lund that the fair was held.', 'the fair was held in Lund.'],
  ['It was only in 1990 that Malta joined', 'Malta joined in 1990'],
  ['Lund was the venue of the second fair in May 1990.', 'the second fair was held in Lund in May 1990.'],
  ['Lund was where the pilots met in 1990.', 'the pilots met in 1990 in Lund.'],
])('puts what is stressed where it stands in plain words: %s', (statement, plain) => {
  expect(plainOrder(statement)).toBe(plain);
});

it.each([
  'It was not Norway that took the chair.',
  'It was Norway that Malta succeeded.',
  'It was a fine day in Lund.',
])('leaves what says something else: %s', (statement) => {
  expect(plainOrder(statement)).toBe(statement);
});
