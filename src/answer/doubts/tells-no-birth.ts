import { TELLS_NOTHING } from '../tables/asking-words.ts';
import type { Reading } from './reading.ts';

/** Of somebody: "the office was born" says when it was founded. */
const ASKS_OF_BIRTH =
  /\b(?:was|were|is) (?!(?:the|an?|it|this|that|they|its)\b)(?<who>(?:\p{L}[\p{L}.'’-]* ){1,4})born\b/iu;

const TELLS_OF_BIRTH = /\b(?:born|birth|native)/iu;

/** True where it is asked of somebody when or where he was born, and the passage tells of no birth. */
export function tellsNoBirth({ query, units, text }: Reading): boolean {
  const who = ASKS_OF_BIRTH.exec(query.text)?.groups?.['who'] ?? '';
  const isSomebody = units.some(
    ({ token, isName, terms }) =>
      isName && who.includes(token) && terms.some(({ idf }) => idf > TELLS_NOTHING),
  );
  return isSomebody && !TELLS_OF_BIRTH.test(text);
}
