import type { Answer } from '../../answer/answer.ts';
import { detectLanguage } from '../../search/languages/detect-language.ts';
import { type Language, languageOf } from '../../search/languages/language.ts';

/** Said in the language of the question, whatever language the rest of the message is in. */
const NOTES: Readonly<Record<Language, (language: string) => string>> = {
  en: (language) => `Quoted in the language of the source: ${language}.`,
  ru: (language) => `Цитата приведена на языке источника: ${language}.`,
  zh: (language) => `引文为来源原文（${language}）。`,
  tr: (language) => `Alıntı kaynağın dilindedir: ${language}.`,
};

/** One line that says which language an answer is quoted in; `null` where it is that of the question, or unknown. */
export function languageNote(answer: Answer): string | null {
  const passage = 'citations' in answer ? answer.citations[0]?.passage : undefined;
  if (passage === undefined) return null;
  const asked = detectLanguage(answer.question);
  const quoted = languageOf(passage.language);
  if (quoted === null || asked === quoted) return null;
  const names = new Intl.DisplayNames(asked, { type: 'language' });
  return NOTES[asked](names.of(quoted) ?? quoted);
}
