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

/** What the rest of the message says in its own language. */
const NOT_FOUND: Readonly<Record<Language, string | null>> = {
  en: null,
  ru: 'Не знаю: в файлах знаний нет ответа на этот вопрос.',
  zh: '我不知道：知识文件里没有这个问题的答案。',
  tr: 'Bilmiyorum: bilgi dosyalarında bu sorunun yanıtı yok.',
};

/**
 * One line that says which language an answer is quoted in, or that there is none; `null` where that is said in the language
 * of the question anyway, or is unknown.
 */
export function languageNote(answer: Answer): string | null {
  if (answer.kind === 'not-found') return NOT_FOUND[detectLanguage(answer.question)];
  const passage = 'citations' in answer ? answer.citations[0]?.passage : undefined;
  if (passage === undefined) return null;
  const asked = detectLanguage(answer.question);
  const quoted = languageOf(passage.language);
  if (quoted === null || asked === quoted) return null;
  const names = new Intl.DisplayNames(asked, { type: 'language' });
  return NOTES[asked](names.of(quoted) ?? quoted);
}
