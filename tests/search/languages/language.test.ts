import { expect, it } from 'vitest';
import { languageOf } from '../../../src/search/languages/language.ts';

it.each([
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['zh-Hans', 'zh'],
  ['zh_CN', 'zh'],
  ['TR', 'tr'],
  ['en-GB', 'en'],
  ['de', null],
  ['', null],
])('reads the tag %s as %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
