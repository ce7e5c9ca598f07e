import { remember } from '../../search/remember.ts';
import { tokenize } from '../../search/tokenize.ts';

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const NUMBERED = String.raw`\d{1,3}(?:st|nd|rd|th)`;

/** Matches an ordinal, `third` or `23rd`; a source, to build patterns of. */
export const ORDINAL = `(?:${WORDS.join('|')}|${NUMBERED})`;

/** Matches what says which of several in order: an ordinal, `latest`, `previous`; a source, to build patterns of. */
export const ORDER = `(?:${ORDINAL}|last|latest|newest|oldest|next|previous|former|current|present)`;

const WHOLE = new RegExp(`^${NUMBERED}$`, 'iu');

/** The number of an ordinal: 3 for `third` and for `3rd`; `null` for other words. */
export const ordinalNumber = remember((word): number | null => {
  const named = WORDS.indexOf(word.toLowerCase());
  if (named >= 0) return named + 1;
  return WHOLE.test(word) ? Number.parseInt(word, 10) : null;
});

/** The number of the first ordinal in a text; `null`: it has none. */
export function firstOrdinal(text: string): number | null {
  return tokenize(text).reduce<number | null>((found, token) => found ?? ordinalNumber(token.text), null);
}

/** A number as an ordinal: `third`, `23rd`. */
export function spellOrdinal(number: number): string {
  return WORDS[number - 1] ?? `${number}${suffixOf(number)}`;
}

function suffixOf(number: number): string {
  if (/1[123]$/u.test(String(number))) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
