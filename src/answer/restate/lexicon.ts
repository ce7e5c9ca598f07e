import type { Glossary, GlossaryGroup } from '../../corpus/parse-glossary.ts';
import { CHINESE_WORDS } from './chinese-words.ts';
import { monthPhrases } from './month-phrases.ts';
import type { Phrase } from './phrase.ts';
import { regionPhrases } from './region-phrases.ts';
import { RUSSIAN_WORDS } from './russian-words.ts';
import { TURKISH_WORDS } from './turkish-words.ts';

const GENERAL = { ru: RUSSIAN_WORDS, tr: TURKISH_WORDS, zh: CHINESE_WORDS } as const;

/**
 * Everything that can be said in English for words of a language: general words, the groups of the glossary,
 * months and the names of countries. Of several phrases for the same words the first counts.
 */
export function makeLexicon(language: keyof typeof GENERAL, glossary: Glossary): readonly Phrase[] {
  return [
    ...parseGeneral(GENERAL[language]),
    ...glossary.names.flatMap((group) => groupPhrases(group, language, true)),
    ...glossary.concepts.flatMap((group) => groupPhrases(group, language, false)),
    ...monthPhrases(language),
    ...regionPhrases(language),
  ];
}

function parseGeneral(lines: string): readonly Phrase[] {
  return lines.split('\n').flatMap((line) => {
    const [words = '', english = ''] = line.split(':').map((part) => part.trim());
    if (words === '') return [];
    const isQuestion = english.startsWith('?');
    return [{ words: [words], english: english.replace('?', ''), isQuestion, isName: false }];
  });
}

/** The first English word of a group stands for all of it. */
function groupPhrases({ words }: GlossaryGroup, language: string, isName: boolean): readonly Phrase[] {
  const english = words['en']?.[0];
  if (english === undefined) return [];
  const isQuestion = QUESTION.test(english);
  return (words[language] ?? []).map((word) => ({ words: [word], english, isQuestion, isName }));
}

const QUESTION = /^(?:what|who|where|when|why|how|which) /u;
