import { DATE, NAME, NUMBER } from '../search/answer-type.ts';
import type { Query } from '../search/parse-query.ts';

/** The words of a sentence that answer in short; `null` where none stand out. Verbatim. */
export function chooseSpan({ type, text }: Query, sentence: string): string | null {
  if (type === 'date') return firstNew(sentence, DATE, text);
  if (type === 'number') return firstNew(sentence, NUMBER, text);
  if (type === 'person' || type === 'place') return firstNew(sentence, NAME, text);
  return null;
}

function firstNew(sentence: string, pattern: RegExp, question: string): string | null {
  const asked = question.toLowerCase();
  for (const [found] of sentence.matchAll(pattern)) if (!asked.includes(found.toLowerCase())) return found;
  return null;
}
