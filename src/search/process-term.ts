import stem from 'wink-porter2-stemmer';
import { baseOf } from './languages/english-forms.ts';
import { FUNCTION_WORDS } from './languages/function-words.ts';
import { type Language, languageOf } from './languages/language.ts';
import { simplifyChinese } from './languages/simplify-chinese.ts';

/** A function from a token to its term; `null` for a token that is not worth looking for. */
export type ProcessTerm = (token: string) => string | null;

/**
 * Russian and Turkish grow long endings: the first five letters find as much as a stemmer does, with
 * less to go wrong (measured on parallel question sets: Russian R@1 78 to 90, Turkish 80 to 89).
 */
const STEM_LENGTH = 5;

/**
 * Endings of Russian nouns and adjectives, without the marks of й and ё: five letters of a short word hold
 * its ending. A vowel leaves three letters at least, a longer ending four.
 */
const RUSSIAN_ENDING =
  /(?<=^.{4,})(?:иями|ями|ами|иях|ием|иеи|иям|ого|его|ому|ему|ыми|ими|ях|ах|ов|ев|еи|ои|ии|ыи|ая|яя|ое|ее|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ые|ие|ию|ия|ою|ею)$|(?<=^.{3,})(?:ью|[аяоеиыуюь])$/u;

/** Tense, participle and verbal noun of Turkish verbs, without accents as all that follows; of a long one the term is cut anyway. */
const TURKISH_VERB_ENDING =
  /(?<=^.{3,}?)(?:m[iu]s(?:t[iu]r?|s[ae])?(?:l[ae]r)?|m[ae]kt[ae](?:d[iu]r)?|m[ae]k|m[ae]s[iu]\p{L}{0,4}|[dt][iu](?:l[ae]r|g[iu]\p{L}{0,5})?|y?[ae]c[ae](?:k|g[iu])\p{L}{0,5}|[iu]?yor\p{L}{0,4}|y?[ae]r[ae]k|y?[iu]nc[ae])$|(?<=^.{3})y?[ae]n(?:l[ae]r\p{L}{0,4}|[iu]n?|d[ae]n?|[ae])?$/u;

/** What surely ends a noun: a plural, and "-si" and "-nin" behind a vowel, with what follows them. */
const TURKISH_SURE_ENDING =
  /(?<=^.{3,}?)(?:l[ae]r(?:[iu]m[iu]z|[iu]n[iu]z|[iu]m|[iu])?(?:n?d[ae](?:n|ki)?|n?[iu]n|[iu]?yl[ae]|n?[iu]|n?[ae])?(?:d[iu]r)?|(?<=[aeiou])(?:s[iu](?:nd[ae](?:n|ki)?|n[iu]n|yl[ae]|n[iu]|n[ae])?(?:d[iu]r)?|n[iu]n))$/u;

/** Possession, case and copula of nouns, which the end of a short word may be by chance. */
const TURKISH_ENDING =
  /(?<=^.{4,}?)(?:[iu]m[iu]z|[iu]n[iu]z|[iu]m|[iu])?(?:n?d[ae](?:n|ki)?|t[ae](?:n|ki)?|[iu]n|y?l[ae]|[yn]?[iu]|[yn][ae])?(?:[dt][iu]r)?$/u;
const TURKISH_VOWEL = /(?<=^.{3,})[aeiou]$/u;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /^[a-z]+$/u;

/** What a token is looked up by. */
export interface ReadWord {
  readonly term: string | null;
  /** The term, and of a stop word the word itself, in small letters. */
  readonly word: string;
}

/** Makes the function from token to term for texts in a language; the same for passages and queries. */
export function makeProcessTerm(tag: string): ProcessTerm {
  const readWord = makeReadWord(tag);
  return (token) => readWord(token).term;
}

/** Makes what reads the tokens of texts in a language. */
export function makeReadWord(tag: string): (token: string) => ReadWord {
  const language = languageOf(tag) ?? 'en';
  const stopWords = stopWordsOf(language);
  const cutToTerm = language === 'tr' ? turkishTerm : termOf;
  const cache = new Map<string, ReadWord>();
  // One string for all tokens of a term: it is found sooner wherever terms are looked up, and takes less room.
  const byTerm = new Map<string, ReadWord>();
  return (token) => {
    const cached = cache.get(token);
    if (cached !== undefined) return cached;
    const term = cutToTerm(token, stopWords);
    const known = term === null ? undefined : byTerm.get(term);
    const fresh = known ?? { term, word: term ?? foldToken(token) };
    if (cache.size >= CACHE_LIMIT) return fresh;
    if (term !== null) byTerm.set(term, fresh);
    cache.set(token, fresh);
    return fresh;
  };
}

/** Names and titles in English stand in texts of any language; Turkish has words of its own that look like English ones. */
function stopWordsOf(language: Language): ReadonlySet<string> {
  const own = language === 'en' ? [] : FUNCTION_WORDS[language].map(foldToken);
  return new Set(language === 'tr' ? own : [...FUNCTION_WORDS.en, ...own]);
}

/** Stemming costs more than looking up; the distinct words of a large corpus fit in here. */
const CACHE_LIMIT = 200_000;

function termOf(token: string, stopWords: ReadonlySet<string>): string | null {
  const folded = foldToken(token);
  if (folded === '' || stopWords.has(folded)) return null;
  if (CYRILLIC.test(folded)) return folded.replace(RUSSIAN_ENDING, '').slice(0, STEM_LENGTH);
  return LATIN.test(folded) ? stem(baseOf(folded)) : folded;
}

/** Turkish has two letters i; the general lower case would make four of them. An apostrophe ends a name. */
function turkishTerm(token: string, stopWords: ReadonlySet<string>): string | null {
  const folded = foldToken(token.toLocaleLowerCase('tr').replace(/['’].*$/u, ''));
  if (folded === '' || stopWords.has(folded)) return null;
  if (/\p{N}/u.test(folded)) return folded;
  const ending = TURKISH_ENDINGS.find((one) => one.test(folded)) ?? TURKISH_ENDING;
  return folded.replace(ending, '').replace(TURKISH_VOWEL, '').slice(0, STEM_LENGTH);
}

const TURKISH_ENDINGS = [TURKISH_VERB_ENDING, TURKISH_SURE_ENDING];

/** Lower case without accents, fancy letters and possessive endings: `Türkiye’s` is `turkiye`, `ё` is `е`, `國` is `国`. */
export function foldToken(token: string): string {
  // Nearly every token: nothing else is to be changed.
  if (PLAIN.test(token)) return token.toLowerCase();
  return simplifyChinese(token)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replace(/'s$/u, '');
}

const PLAIN = /^[A-Za-z0-9]+$/u;
