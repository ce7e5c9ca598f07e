import stem from 'wink-porter2-stemmer';
import { STOP_WORDS } from '../../../src/search/stop-words.ts';

/** The lower-case words of a text that are not stop words. */
export function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/**
 * Makes the function from a text to the same words stemmed, for peers that leave this to their users. Each
 * word is stemmed once, as in the bot; otherwise a peer's build time would be the stemmer's.
 */
export function makeContentTerms(): (text: string) => readonly string[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const fresh = stem(word);
    stems.set(word, fresh);
    return fresh;
  };
  return (text) => contentWords(text).map(stemOf);
}
