/** The languages whose questions and texts are understood. */
export type Language = 'en' | 'ru' | 'zh' | 'tr';

const LANGUAGES: ReadonlySet<string> = new Set<Language>(['en', 'ru', 'zh', 'tr']);

/** The language of a BCP 47 tag: `zh` of `zh-Hans`; `null`: one that is not understood. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return isLanguage(primary) ? primary : null;
}

/** True for English, and for a language that is not understood and therefore read like it. */
export function isReadAsEnglish(tag: string): boolean {
  return (languageOf(tag) ?? 'en') === 'en';
}

/** True for Turkish, which puts what is asked, and who does what, in other places than a text that answers. */
export function ordersFreely(tag: string): boolean {
  return TURKISH.test(tag);
}

/** Asked for every sentence that may answer: to read the tag each time would take longer. */
const TURKISH = /^tr(?![a-z])/iu;

function isLanguage(code: string): code is Language {
  return LANGUAGES.has(code);
}
