/** Characters that nobody sees: zero-width ones, direction marks, control characters, half surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Longest question that is read; Discord allows 6,000 characters, nobody asks in more than this. */
const QUESTION_LIMIT = 2000;

/** A question as it was meant: without invisible characters, Discord's mentions and needless space. */
export function normaliseQuestion(text: string): string {
  return text
    .slice(0, QUESTION_LIMIT)
    .replace(/[\n\r\t]/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/<(?:@[!&]?|#|a?:\w+:)\d+>/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
