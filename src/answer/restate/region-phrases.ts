import { FIT, type Phrase } from './phrase.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of all countries and territories in a language, with the English ones. */
export function regionPhrases(language: string): readonly Phrase[] {
  const own = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = own.of(code);
    const englishName = english.of(code);
    if (name === undefined || englishName === undefined) return [];
    return [
      {
        words: [plain(name)],
        english: plain(englishName),
        isQuestion: false,
        leastFit: FIT.ending,
        isName: true,
      },
    ];
  });
}

/** Without an explanation in brackets: `Myanmar (Burma)`. */
function plain(name: string): string {
  return name.replace(/\s*[（(].*$/u, '');
}
