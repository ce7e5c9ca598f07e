import { expect, it } from 'vitest';
import { isReadAsEnglish, languageOf, ordersFreely } from '../../../src/search/languages/language.ts';

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

it('is read as English where it is not understood', () => {
  expect(['en-GB', 'de', ''].map(isReadAsEnglish)).toEqual([true, true, true]);
  expect(['ru-RU', 'zh', 'tr'].map(isReadAsEnglish)).toEqual([false, false, false]);
});

it('orders words freely in Turkish', () => {
  expect(['tr', 'tr-TR', 'TR'].map(ordersFreely)).toEqual([true, true, true]);
  expect(['en', 'ru', 'zh', 'de', 'trv'].map(ordersFreely)).toEqual([false, false, false, false, false]);
});
