import { PARTICLE } from '../../search/answer-type.ts';
import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import { TITLE } from '../grammar/titles.ts';

/** A name taken apart, for comparison with another one. */
export interface Name {
  readonly text: string;
  /** Its telling words: folded, without titles and small words. */
  readonly words: readonly string[];
  readonly isCountry: boolean;
}

/** Words of a name that others have too. */
const COMMON = new RegExp(
  `^(?:${PARTICLE}|${TITLE}|republic|city|university|new|north|south|east|west)$`,
  'u',
);

export function readName(text: string): Name {
  const words = tokenize(text).map((token) => foldToken(token.text));
  const telling = words.filter((word) => !COMMON.test(word));
  return {
    text,
    words: telling.length > 0 ? telling : words,
    isCountry: COUNTRIES.has(words.filter((word) => word !== 'the').join(' ')),
  };
}

/**
 * True where two names surely are not of the same. Names that share a word, or one nearly ("Mirzoev" and
 * "Mirzozoda"), may be spellings of one; a country and a city may hold each other.
 */
export function namesClash(a: Name, b: Name): boolean {
  if (a.isCountry !== b.isCountry || a.words.length === 0 || b.words.length === 0) return false;
  if (isShortFor(a, b) || isShortFor(b, a)) return false;
  return !a.words.some((word) => b.words.some((other) => areAlike(word, other)));
}

const ALIKE_LENGTH = 4;

function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= ALIKE_LENGTH && a.slice(0, ALIKE_LENGTH) === b.slice(0, ALIKE_LENGTH);
}

/** "UN" and "U.N." are short for "United Nations". */
function isShortFor(short: Name, { text }: Name): boolean {
  const letters = short.text.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 1 && letters === text.replace(/\b(\p{Lu})?[^\s-]*[\s-]*/gu, '$1');
}

const COUNTRIES = listCountries();

function listCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, position) => String.fromCodePoint(65 + position));
  const known = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  return new Set(
    known.map((name) =>
      tokenize(name)
        .map(({ text }) => foldToken(text))
        .join(' '),
    ),
  );
}
