import { foldToken } from '../process-term.ts';
import { remember } from '../remember.ts';
import { tokenize } from '../tokenize.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Language } from './language.ts';

/** Enough of a text to tell its language by. */
const TEXT_LIMIT = 2000;

/** What stands in quotation marks may be in any language. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"|「[^」]*」|《[^》]*》/gu;

/** A Han character says about as much as three letters. */
const HAN_WEIGHT = 3;

/**
 * Tells the language of a question or a text: by its script, and between English and Turkish by function
 * words, endings and letters. Names do not count: "When was Çınar Aldemir born" is English. What is none of the
 * languages, or does not tell, counts as English.
 */
export function detectLanguage(text: string): Language {
  const read = text.slice(0, TEXT_LIMIT);
  const own = read.replace(QUOTED, ' ');
  const told = /\p{L}/u.test(own) ? own : read;
  if (!FOREIGN.test(told)) return latinLanguage(told);
  const latin = count(told, /\p{Script=Latin}/gu);
  const cyrillic = count(told, /\p{Script=Cyrillic}/gu);
  const han = HAN_WEIGHT * count(told, /\p{Script=Han}/gu);
  if (isLatin(told, latin, cyrillic + han)) return latinLanguage(told);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(told)) return 'en';
  if (han > cyrillic) return 'zh';
  return OTHER_CYRILLIC.test(told) ? 'en' : 'ru';
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Han}]/u;

/** Letters of Kazakh, Kyrgyz, Tajik, Mongolian, Ukrainian, Belarusian and Serbian that Russian has not. */
const OTHER_CYRILLIC = /[әғқңөұүһіїєґўҳҷӣӯјљњћђџ]/iu;

/** A Russian or Chinese question may be mostly English names, and an English one may ask about a foreign word. */
function isLatin(text: string, latin: number, other: number): boolean {
  const words = wordsOf(text);
  const english = words.filter((word) => SETS.en.has(word)).length;
  const foreign = words.filter((word) => SETS.ru.has(word) || SETS.zh.has(word)).length;
  return english === foreign ? latin > other : english > foreign;
}

function latinLanguage(text: string): 'en' | 'tr' {
  const tokens = tokenize(text).map((token) => token.text);
  const dated = NUMBER_SUFFIX.test(text) ? SURE : 0;
  const turkish = tokens.reduce((sum, token) => sum + turkishShare(token), dated);
  const english = tokens.reduce((sum, token) => sum + englishShare(token.toLowerCase()), 0);
  return turkish >= SURE && turkish > english ? 'tr' : 'en';
}

/** What tells by itself; a hint needs another one beside it. */
const SURE = 2;
const HINT = 1;

/** Letters that few other languages write, and those that German or French write too. */
const SURE_LETTER = /[ğış]/u;
const LETTER = /[çöüâî]/u;
const ENDING =
  /\p{L}{2}(?:l[ae]r[ıi](?:n[ıi]n)?|[dt][ıiuü]r|[ıi]nd[ae](?:n|ki)?|[ıiuü]yor|m[ae]k|l[ae]rd[ae]n?)$/u;
const SUFFIX = /['’](?:[nyd]?[ıiuü]n?|[nyd]?[ae]|[dt][ae](?:n|ki)?|n[ıiuü]n|yl[ae]|l[ae]r\p{L}*)$/u;
const NUMBER_SUFFIX = /\p{N}['’](?:[dt][ae]n?|[yn]?[ıiuü]n?|l[ae]r\p{L}*)(?!\p{L})/u;
const PLURAL = /l[ae]r$/u;
const SHORT_SUFFIX = /['’]\p{L}$/u;

/** How far a word shows that a text is Turkish. Of a name only the suffix behind an apostrophe counts. */
const turkishShare = remember((token): number => {
  if (SUFFIX.test(token)) return SHORT_SUFFIX.test(token) ? HINT : SURE;
  const isFunctionWord = TURKISH_ONLY.has(foldToken(token));
  if (/^\p{Lu}/u.test(token)) return isFunctionWord ? HINT : 0;
  if (isFunctionWord || SURE_LETTER.test(token)) return SURE;
  const hasLetter = LETTER.test(token);
  const hasEnding = ENDING.test(token) || (hasLetter && PLURAL.test(token));
  return (hasLetter ? HINT : 0) + (hasEnding ? HINT : 0);
});

function englishShare(word: string): number {
  if (!ENGLISH_ONLY.has(word)) return 0;
  return UNMARKED.has(word) ? HINT : SURE;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => foldToken(token.text));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const SETS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(FUNCTION_WORDS.en),
  ru: new Set(FUNCTION_WORDS.ru.map(foldToken)),
  tr: new Set(FUNCTION_WORDS.tr.map(foldToken)),
  zh: new Set(FUNCTION_WORDS.zh.map(foldToken)),
};

/** Shorter words may be an ending, a name or a word of English, but for these. */
const SHORT = 3;
const SHORT_TURKISH: ReadonlySet<string> = new Set([
  'bu',
  'ile',
  'kac',
  'kim',
  'mi',
  'mu',
  'ne',
  'var',
  've',
  'yok',
]);
const SHARED: ReadonlySet<string> = new Set(['eden', 'hani', 'yine']);
/** Forms of what asks, without marks; few texts but questions have them. */
const ASKING_TURKISH =
  'kimden kimde kimle kimlere kimlerin kimlerden neyi neye neyin neyle neyden nerden nereye misin misiniz musun musunuz verir'.split(
    ' ',
  );
const TURKISH_ONLY: ReadonlySet<string> = new Set(
  [...SETS.tr, ...ASKING_TURKISH].filter(
    (word) => !SETS.en.has(word) && !SHARED.has(word) && (word.length > SHORT || SHORT_TURKISH.has(word)),
  ),
);
const ENGLISH_ONLY: ReadonlySet<string> = new Set([...SETS.en].filter((word) => !SETS.tr.has(word)));
/** Turkish words as well where its letters are typed without their marks: "iş", "önce". */
const UNMARKED: ReadonlySet<string> = new Set(['an', 'at', 'in', 'is', 'on', 'once']);
