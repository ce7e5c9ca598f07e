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
  const asked = new Set(tokenize(text).map((token) => token.text.toLowerCase()));
  return tokenize(short).every((token) => asked.has(token.text.toLowerCase()));
}
