import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { fitsQuestionWord } from './fits-question-word.ts';
import { hasNoShortAnswer } from './has-no-short-answer.ts';

/** True where the question can be answered in short, and the short answer is of the kind that it asks for. */
export function suitsQuestion(query: Query, short: string): boolean {
  return !hasNoShortAnswer(query) && fitsQuestionWord(query, short) && !repeatsQuestion(query, short);
}

/** True where a short answer says only what the question has said. */
function repeatsQuestion({ type, text }: Query, short: string): boolean {
  if (type === 'yes-no' || /\bor\b/iu.test(text)) return false;
  const asked = wordsOf(text);
  return wordsOf(short).every((word) => asked.includes(word) || isRunTogether(word, asked));
}

/** "AnnaKeller", as people are called on the web, is Anna Keller. */
function isRunTogether(word: string, asked: readonly string[]): boolean {
  return asked.some((first, at) => word.startsWith(first) && word === first + (asked[at + 1] ?? ''));
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text.toLowerCase());
}
