import { foldToken } from '../process-term.ts';
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
  const latin = count(told, /\p{Script=Latin}/gu);
  const cyrillic = count(told, /\p{Script=Cyrillic}/gu);
  const han = HAN_WEIGHT * count(told, /\p{Script=Han}/gu);
  if (Math.max(cyrillic, han) === 0 || isLatin(told, latin, cyrillic + han)) return latinLanguage(told);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(told)) return 'en';
  if (han > cyrillic) return 'zh';
  return OTHER_CYRILLIC.test(told) ? 'en' : 'ru';
}

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
  const folded = tokens.map(foldToken);
  const turkish =
    folded.filter((word) => TURKISH_ONLY.has(word)).length * SURE + tokens.filter(looksTurkish).length;
  const english = tokens.filter((token) => ENGLISH_ONLY.has(token.toLowerCase())).length * SURE;
  return turkish > english ? 'tr' : 'en';
}

/** A function word tells more than a letter or an ending. */
const SURE = 2;

const TURKISH_LETTER = /[çğıöşüâî]/u;
const TURKISH_ENDING =
  /\p{L}{2}(?:l[ae]r[ıi](?:n[ıi]n)?|[dt][ıiuü]r|[ıi]nd[ae](?:n|ki)?|[ıiuü]yor|m[ae]k|[ğ][ıiuü]|l[ae]rd[ae]n?)$/u;
const TURKISH_SUFFIX = /['’](?:[nyd]?[ıiuü]n?|[nyd]?[ae]|[dt][ae](?:n|ki)?|n[ıiuü]n|yl[ae]|l[ae]r\p{L}*)$/u;

/** In a word that is no name, a letter or an ending that English has not; in a name, an ending behind an apostrophe. */
function looksTurkish(token: string): boolean {
  if (TURKISH_SUFFIX.test(token)) return true;
  return /^\p{Ll}/u.test(token) && (TURKISH_LETTER.test(token) || TURKISH_ENDING.test(token));
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

/** Short Turkish words that are common in English too, or in names of people. */
const SHARED = new Set(
  'in on an at her o a me so do den dan e en eden ten ta te la le pek the men sen be don hem ya su si na hep biz bu hani yine'.split(
    ' ',
  ),
);
const TURKISH_ONLY: ReadonlySet<string> = new Set(
  [...SETS.tr].filter((word) => !SETS.en.has(word) && !SHARED.has(word)),
);
const ENGLISH_ONLY: ReadonlySet<string> = new Set([...SETS.en].filter((word) => !SETS.tr.has(word)));
