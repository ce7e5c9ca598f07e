import { FIT, type Phrase } from './phrase.ts';

/** The languages in which people ask how something is called. */
const CODES = [
  'en',
  'ru',
  'zh',
  'tr',
  'kk',
  'ky',
  'uz',
  'tg',
  'tk',
  'az',
  'ar',
  'fa',
  'he',
  'hi',
  'ur',
  'ko',
  'ja',
  'mn',
  'vi',
  'th',
  'fr',
];

/** The names of languages in a language, with the English ones. */
export function languagePhrases(language: string): readonly Phrase[] {
  const own = new Intl.DisplayNames(language, { type: 'language' });
  const english = new Intl.DisplayNames('en', { type: 'language' });
  return CODES.map((code) => ({
    words: [own.of(code) ?? code],
    english: english.of(code) ?? code,
    isQuestion: false,
    leastFit: FIT.ending,
    isName: false,
  }));
}
