import type { Glossary } from '../../corpus/parse-glossary.ts';
import { detectLanguage } from '../../search/languages/detect-language.ts';
import { FUNCTION_WORDS } from '../../search/languages/function-words.ts';
import type { Language } from '../../search/languages/language.ts';
import { foldToken } from '../../search/process-term.ts';
import { normaliseQuestion } from '../normalise-question.ts';
import { countInPlural } from './count-nouns.ts';
import { type FindPhrases, makeFindSpaced, type Piece } from './find-spaced.ts';
import { makeFindUnspaced } from './find-unspaced.ts';
import { makeLexicon } from './lexicon.ts';
import type { FindName } from './names-by-sound.ts';
import { inEnglishOrder, putBefore } from './order-pieces.ts';
import { prepareQuestion } from './prepare-question.ts';
import { rewriteOrdinals } from './rewrite-ordinals.ts';
import { rewriteTimes } from './rewrite-times.ts';
import { RUSSIAN_INFLECTION } from './russian-inflection.ts';
import { nameBySound, nameRunsBySound, spellRussian, spellTurkish } from './spell-names.ts';
import { transliterate } from './transliterate.ts';
import { TURKISH_INFLECTION } from './turkish-inflection.ts';

type ForeignLanguage = 'ru' | 'zh' | 'tr';

/** From a question in any language to one that English texts and tables can be asked. */
export type RestateQuestion = (question: string) => string;

interface Reader {
  readonly find: FindPhrases;
  readonly functionWords: ReadonlySet<string>;
}

/**
 * Makes the function that says in English what a Russian, Chinese or Turkish question says in words that are
 * known: no translation, only its words and names one for one, with what asks at the front. A word that is
 * not known stays, so that it counts as one that the corpus does not know. A question stays as it is where
 * texts are in its language, or none is in English.
 */
export function makeRestateQuestion(
  glossary: Glossary,
  languages: ReadonlySet<Language | null>,
  findName: FindName = () => null,
): RestateQuestion {
  const readers = new Map<ForeignLanguage, Reader>();
  return (question) => {
    const language = detectLanguage(question);
    if (language === 'en' || languages.has(language) || !languages.has('en')) return question;
    const reader = readers.get(language) ?? makeReader(language, glossary, findName);
    readers.set(language, reader);
    return restate(question, language, reader);
  };
}

function makeReader(language: ForeignLanguage, glossary: Glossary, findName: FindName): Reader {
  const lexicon = makeLexicon(language, glossary);
  const functionWords = new Set(FUNCTION_WORDS[language].map(foldToken));
  if (language === 'zh') {
    const find = makeFindUnspaced(lexicon);
    return { find: (text) => nameRunsBySound(find(text), findName), functionWords };
  }
  const [inflection, spell] =
    language === 'ru'
      ? ([RUSSIAN_INFLECTION, spellRussian] as const)
      : ([TURKISH_INFLECTION, spellTurkish] as const);
  const find = makeFindSpaced(lexicon, inflection);
  return { find: (text) => nameBySound(find(text), spell, findName), functionWords };
}

function restate(question: string, language: ForeignLanguage, { find, functionWords }: Reader): string {
  const asked = prepareQuestion(normaliseQuestion(question).normalize('NFKC'), language);
  const text = rewriteOrdinals(rewriteTimes(asked, language), language);
  const clauses = text.split(CLAUSE).map((clause) => putBefore(find(clause)));
  const asking = clauses.flat().filter(({ phrase }) => phrase?.isQuestion === true);
  const opening = asking.find((piece) => !isYesNo(piece)) ?? asking[0];
  const clause = clauses.find((pieces) => pieces.some((piece) => piece === opening)) ?? [];
  const others = [...inEnglishOrder(clause, opening), ...clauses.filter((other) => other !== clause).flat()]
    .filter((piece) => piece !== opening && !isYesNo(piece))
    .map((piece) => englishOf(piece, functionWords));
  const words = countInPlural([opening?.phrase?.english ?? '', ...others].filter((word) => word !== ''));
  const ordered = words.join(' ').replace(NAMED_TWICE, '').replace(DENIED_LAST, '$1 not$2');
  return `${ordered.slice(0, 1).toUpperCase()}${ordered.slice(1)}?`;
}

const CLAUSE = /[,;:.?!—–](?:\s|$|(?=\p{Script=Han}))|。/u;

/** A first name that no list has, before a family name that is said with it. */
const NAMED_TWICE = /(?<!\p{L})(\p{Lu}\p{L}+) (?=\1(?!\p{L}))/gu;

/** Turkish denies behind the word that it denies: "are members not". */
const DENIED_LAST = /\b(is|are|was|were)( (?!not\b).+?) not$/iu;

const YES_NO = /^(?:is|are|was|were|can)(?: there)?$/u;

function isYesNo({ phrase }: Piece): boolean {
  return phrase?.isQuestion === true && YES_NO.test(phrase.english);
}

/** A name that no list has is at least written in English letters. */
function englishOf({ text, phrase }: Piece, functionWords: ReadonlySet<string>): string {
  if (phrase !== null) return phrase.english;
  if (functionWords.has(foldToken(text))) return '';
  return /^\p{Lu}\p{Script=Cyrillic}/u.test(text) ? transliterate(text) : text.replace(/['’].*$/u, '');
}
