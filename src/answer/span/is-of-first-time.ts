import type { Query } from '../../search/parse-query.ts';

/** Asks of something that happened more than once. */
const ASKS_AGAIN =
  /\b(?:again|twice|once more|anew|another time|(?:second|third|fourth|fifth|2nd|3rd|[4-9]th) time)\b/iu;

/** What comes behind one of these is another time. */
const AGAIN =
  /\b(?:again|twice|two times|once more|anew|another|returned|back|re-?\p{L}+ed|(?:an?|for the|his|her|its|their) (?:second|third|fourth|fifth|2nd|3rd|[4-9]th))\b/iu;

/** True where a question asks of another time of something, and nothing before the short answer says that it is one. */
export function isOfFirstTime({ text }: Query, sentence: string, span: string): boolean {
  return ASKS_AGAIN.test(text) && !AGAIN.test(sentence.slice(0, sentence.indexOf(span)));
}
