import { en } from './en.ts';
import type { Words } from './words.ts';

/** By the language part of a locale, so that `en` serves `en-GB` and `en-US`. */
const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** The words in the language of a locale, or in English where there are none yet. */
export function wordsFor(locale: string): Words {
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? en;
}
