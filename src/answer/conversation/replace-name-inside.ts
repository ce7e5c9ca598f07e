import type { Known } from './follow-up.ts';
import type { Names, Phrase } from './phrases.ts';
import { isCommon } from './topic.ts';
import { DETERMINER, PREPOSITION } from './word-kinds.ts';

/** True for a name and nothing else, as far as capital letters or the names that are known tell. */
export function isBareName(text: string, names: Names): boolean {
  const name = text.replace(/^the\s/iu, '');
  return /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(name) || names.has(name.toLowerCase());
}

/**
 * What a phrase says with another name instead of the one that tells it apart: `the Oslo fair` of `the Rome fair`, `the
 * head of Oslo` of `the head of Rome`; `null`: none does.
 */
export function replaceNameInside({ text }: Phrase, name: string, known: Known): string | null {
  const words = text.split(' ');
  for (const start of words.keys()) {
    const end = nameEnd(words, start, known);
    if (end !== null && tellsApart(words, start, end))
      return [...words.slice(0, start), name, ...words.slice(end)].join(' ');
  }
  return null;
}

/** The position behind the longest name that begins at a word; `null`: none does but what everything is about. */
function nameEnd(words: readonly string[], start: number, known: Known): number | null {
  if (DETERMINER.test(words[start] ?? '')) return null;
  for (let end = words.length; end > start; end -= 1) {
    const name = words.slice(start, end).join(' ');
    if (isBareName(name, known.names)) return isCommon(name, known) ? null : end;
  }
  return null;
}

/** True for a name before a noun in small letters, or behind `of` at the end. */
function tellsApart(words: readonly string[], start: number, end: number): boolean {
  const next = words[end];
  if (next !== undefined) return /^\p{Ll}/u.test(next) && !PREPOSITION.test(next);
  const ahead = words.slice(0, start).filter((word) => !DETERMINER.test(word));
  return ahead.at(-1)?.toLowerCase() === 'of';
}
