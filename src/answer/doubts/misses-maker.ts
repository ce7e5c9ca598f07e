import type { Reading } from './reading.ts';

/** Asks for the maker of a work; whoever "wrote that something is so" only said it. */
const ASKS_MAKER =
  /\bwho (?:has |had |else )?(?:wrote|written|drew|drawn|designed|composed|translated|drafted|painted|compiled|edited)\b(?! (?:that|in|of|about|on|to)\b)/iu;

/** What tells of making, and a work that is called somebody's. */
const TELLS_MAKER =
  /['’]s\b|\b(?:wr[io]t\p{L}*|author\p{L}*|dr[ae]w\p{L}*|design\p{L}*|compos\p{L}+|translat\p{L}+|draft\p{L}*|paint\p{L}*|compil\p{L}+|edit\p{L}+|pen(?:s|ned)|prepar\p{L}+|publish\p{L}*|titled|named|counted|listed|by)\b/iu;

/** True where it is asked who made a work, and the sentence tells of the work without a word of making it. */
export function missesMaker({ query, choice }: Reading): boolean {
  return ASKS_MAKER.test(query.question) && !TELLS_MAKER.test(choice.text);
}
