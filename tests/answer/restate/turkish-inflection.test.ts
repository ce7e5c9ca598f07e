import { expect, it } from 'vitest';
import { FIT } from '../../../src/answer/restate/phrase.ts';
import { TURKISH_INFLECTION } from '../../../src/answer/restate/turkish-inflection.ts';

it.each([
  ['Çin', "ÇİN'in", FIT.exact],
  ['üye', 'üyelerinin', FIT.ending],
  ['ülke', 'ülkesi', FIT.ending],
  ['başkan', 'başkanlığı', FIT.beginning],
  ['imzalamak', 'imzalanacak', FIT.form],
  ['gelmek', 'gelmesi', FIT.form],
  // What denies it is no form of it.
  ['gelmek', 'gelmeyecekti', FIT.beginning],
  ['olmak', 'olmadığı', FIT.none],
  ['olmak', 'olmadan', FIT.none],
  ['toplamak', 'toplandığı', FIT.form],
  ['etmek', 'ediyor', FIT.form],
  ['gelmek', 'gelenek', FIT.none],
  ['almak', 'alan', FIT.none],
  ['ilk', 'ilkbahar', FIT.none],
  ['ay', 'ayı', FIT.none],
])('fits %s to %s', (word, token, fit) => {
  expect(TURKISH_INFLECTION.fit(TURKISH_INFLECTION.fold(word), TURKISH_INFLECTION.fold(token))).toBe(fit);
});
