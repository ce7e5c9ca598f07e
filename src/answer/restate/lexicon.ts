import type { Glossary, GlossaryGroup } from '../../corpus/parse-glossary.ts';
import { FUNCTION_WORDS } from '../../search/languages/function-words.ts';
import { CHINESE_WORDS } from './chinese-words.ts';
import { languagePhrases } from './language-phrases.ts';
import { monthPhrases } from './month-phrases.ts';
import { FIT, type Fit, type Phrase } from './phrase.ts';
import { regionPhrases } from './region-phrases.ts';
import { RUSSIAN_WORDS } from './russian-words.ts';
import { TURKISH_WORDS } from './turkish-words.ts';
import russian from './vocabulary/ru.json' with { type: 'json' };
import turkish from './vocabulary/tr.json' with { type: 'json' };
import chinese from './vocabulary/zh.json' with { type: 'json' };

const VOCABULARY = { ru: russian, tr: turkish, zh: chinese } as const;
const GENERAL = { ru: RUSSIAN_WORDS, tr: TURKISH_WORDS, zh: CHINESE_WORDS } as const;

/**
 * Everything that can be said in English for words of a language: general words, names, months, languages, countries,
 * a vocabulary of common words, and the groups of the glossary. Of several phrases for the same words the first counts.
 */
export function makeLexicon(language: keyof typeof GENERAL, glossary: Glossary): readonly Phrase[] {
  return [
    ...parseGeneral(GENERAL[language]),
    ...(language === 'zh' ? [] : functionPhrases(language)),
    ...[...(glossary.translations ?? []), ...glossary.names].flatMap((group) =>
      groupPhrases(group, language, FIT.ending, []),
    ),
    ...monthPhrases(language),
    ...languagePhrases(language),
    ...regionPhrases(language),
    ...vocabularyPhrases(VOCABULARY[language]),
    ...glossary.concepts.flatMap((group) => groupPhrases(group, language, FIT.beginning, glossary.names)),
  ];
}

/** By the English word the words of a language, with bars between them. */
function vocabularyPhrases(vocabulary: Readonly<Record<string, string>>): readonly Phrase[] {
  return Object.entries(vocabulary).flatMap(([english, words]) =>
    words
      .split(' | ')
      .map((word) => ({ words: [word], english, isQuestion: false, leastFit: FIT.form, isName: false })),
  );
}

/** Said by nothing in English; they stand before names, because "того" is seldom Togo. */
function functionPhrases(language: 'ru' | 'tr'): readonly Phrase[] {
  return FUNCTION_WORDS[language].map((word) => ({
    words: [word],
    english: '',
    isQuestion: false,
    leastFit: FIT.exact,
    isName: false,
  }));
}

function parseGeneral(lines: string): readonly Phrase[] {
  return lines.split('\n').flatMap((line) => {
    const [words = '', english = ''] = line.split(':').map((part) => part.trim());
    if (words === '') return [];
    return [
      {
        words: [words],
        english: english.replace(/^[?<]/u, ''),
        isQuestion: english.startsWith('?'),
        leastFit: FIT.form,
        isName: false,
        isBehind: english.startsWith('<'),
      },
    ];
  });
}

function groupPhrases(
  { words }: GlossaryGroup,
  language: string,
  leastFit: Fit,
  names: readonly GlossaryGroup[],
): readonly Phrase[] {
  const english = words['en'] ?? [];
  return (words[language] ?? []).flatMap((word) => {
    const said = likest(word, english, language, names);
    if (said === undefined) return [];
    return [
      {
        words: [word],
        english: said,
        isQuestion: QUESTION.test(said),
        leastFit,
        isName: leastFit === FIT.ending,
      },
    ];
  });
}

const QUESTION = /^(?:what|who|where|when|why|how|which) /u;

/** The first English word of a group stands for all of it; for a phrase that holds a name, the first that holds it too. */
function likest(
  word: string,
  english: readonly string[],
  language: string,
  names: readonly GlossaryGroup[],
): string | undefined {
  const held = names.filter(
    (group) => group.words[language]?.some((name) => name !== word && word.includes(name)) === true,
  );
  const said = held.flatMap((group) => group.words['en'] ?? []);
  return (
    english.find((candidate) => said.some((name) => name !== candidate && candidate.includes(name))) ??
    english[0]
  );
}
