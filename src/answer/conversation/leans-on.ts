import { readPhrases } from './phrases.ts';
import { namesIn, type Turn } from './turn.ts';

/** Words for what was spoken of before; "is it true that" and "it is" at the beginning are none. */
const LEANING =
  /\b(?:he|she|him|his|hers?|its|they|them|their|those|these|ones?|such)\b|(?<!\b(?:is|was)\s)\bit\b|\bthat (?!is\b|was\b|are\b|were\b)\p{L}+\W*$|\bthat \p{L}+ (?:be|been|being)\b|\b(?:next|other|another|latest|previous) one\b|['’]s\W*$|\b(?:this|that|these|those) (?!is\b|was\b|are\b|were\b|one\b)\p{L}+\W*$|\b(?:then|in between|there too)\b(?=\W*$)/iu;
/** Mostly belongs to what the same question names before it: `has CICA got its own flag`. */
const POSSESSIVE = /^(?:its|their|his)$/iu;
/** Goes on from something by a word at its head alone. */
export const LEAD = /^(?:and|or|but|also)\b[\s,]*/iu;

/** True where a question says that it goes on from the turns before, which nothing else in it explains. */
export function leansOn(asked: string, before: readonly Turn[]): boolean {
  if (before.length === 0) return false;
  if (LEAD.test(asked)) return true;
  const found = LEANING.exec(asked);
  if (found === null) return false;
  const ahead = asked.slice(0, found.index);
  const isNearby = POSSESSIVE.test(found[0]) || /,|\band\b|\bwhich\b|\bwho\b.*\p{L}{3}/iu.test(ahead);
  return !(isNearby && readPhrases(ahead, namesIn(before)).some(({ role }) => role === 'plain'));
}
