import { isNamedAhead } from './named-ahead.ts';
import { readPhrases } from './phrases.ts';
import { isOfAll } from './read-of-all.ts';
import { namesIn, type Turn } from './turn.ts';

/** Words for what was spoken of before; "is it true that" and "it is" at the beginning are none. */
const LEANING =
  /\b(?:he|she|him|his|hers?|its|they|them|their|those|these|ones?|such)\b|(?<!\b(?:is|was)\s)\bit\b|\bthat (?!is\b|was\b|are\b|were\b)\p{L}+\W*$|\bthat \p{L}+ (?:be|been|being)\b|\b(?:is|are|was|were|did|does|has|have) (?:this|that|these|those) \p{L}+ \p{L}+|\b(?:next|other|another|latest|previous) one\b|['’]s\W*$|\b(?:this|that|these|those) (?!is\b|was\b|are\b|were\b|one\b)\p{L}+\W*$|\b(?:then|in between|there too)\b(?=\W*$)/iu;
/** Nouns that mean nothing unless it is said of what: `who had the idea`; and what comes beside something. */
const OF_SOMETHING =
  /\bthe (?:idea|rule|reason|difference|request|decision|vote|result|proposal|numbers|figures)\W*$|\bany(?:one|body|thing)? other (?:way|one|reason|option)\b|\b(?:came|comes|was|is) next\W*$|\bwho (?:was in|took|had|held|got) the chair\W*$/iu;
/** Says of a thing what the pronoun then belongs to. */
const RELATIVE = /\bwhich\b|\bwho\b.*\p{L}{3}/iu;
/** Goes on from something by a word at its head alone. */
export const LEAD = /^(?:and|or|but|also)\b[\s,]*/iu;

/** True where a question says that it goes on from the turns before, which nothing else in it explains. */
export function leansOn(asked: string, before: readonly Turn[]): boolean {
  if (before.length === 0) return false;
  if (LEAD.test(asked) || isOfAll(asked)) return true;
  const found = LEANING.exec(asked) ?? OF_SOMETHING.exec(asked);
  if (found === null) return false;
  const ahead = asked.slice(0, found.index);
  const names = namesIn(before);
  const isRelative = RELATIVE.test(ahead) && readPhrases(ahead, names).some(({ role }) => role === 'plain');
  return !isRelative && !isNamedAhead(ahead, found[0], names);
}
