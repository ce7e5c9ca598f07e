import { ORDER } from '../grammar/ordinals.ts';

const ORDINAL = new RegExp(`\\b(?:${ORDER})\\b`, 'iu');
const YEAR = /\b(?:1[0-9]|20)\d{2}\b/u;
/** A preposition that a phrase begins with. */
export const LEADING_PREPOSITION =
  /^(?:in|on|at|to|from|by|with|for|into|under|during|since|before|after)\s+/iu;

/** Puts another order, or an order instead of a year, into a question; `null`: it has neither. */
export function replaceOrdinal(asked: string, ordinal: string): string | null {
  const question = asked.replace(/\bvery (?=first\b|last\b|latest\b|next\b)/iu, '');
  const isYear = YEAR.test(ordinal);
  if (isYear || new RegExp(`\\bthe\\s+${ORDINAL.source}`, 'iu').test(question))
    return ORDINAL.test(question) ? question.replace(ORDINAL, ordinal) : null;
  if (ORDINAL.test(question)) return question.replace(ORDINAL, `the ${ordinal}`);
  if (/\bthe (?:1[0-9]|20)\d{2}\s/u.test(question)) return question.replace(YEAR, ordinal);
  return null;
}

/** `the second one`, `the next`: an order without a noun; `null`: it is something else. */
export function bareOrdinal(text: string): string | null {
  const found = ORDINAL.exec(text)?.[0];
  if (found === undefined) return null;
  return /^(?:the\s+)?(?:very\s+)?\S+(?:\s+ones?)?$/iu.test(text.replace(LEADING_PREPOSITION, ''))
    ? found
    : null;
}
