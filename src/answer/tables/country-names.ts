import { findAll } from '../../search/find-all.ts';
import { remember } from '../../search/remember.ts';

/** States that are no more, parts of states and everyday names, none of which a list of today's regions has. */
const OTHER_NAMES = `america|britain|england|scotland|wales|holland|ussr|soviet union|yugoslavia|czechoslovakia
  |east germany|west germany|gdr|czech republic|ivory coast|macedonia|swaziland|cape verde|east timor|burma
  |tibet|kurdistan|vatican|the vatican|macau|republic of china|congo|drc|micronesia|uk|eu|persia|siam|ceylon|turkey
  |kampuchea|zaire|rhodesia|upper volta|ottoman empire|serbia and montenegro|abkhazia|transnistria|crimea`;

/** Codes of the list that stand for no country: the United Nations, an unknown one and two for tests. */
const NO_COUNTRY = new Set(['UN', 'ZZ', 'XA', 'XB', 'QO']);
/** Short forms and parts of names that are everyday words. */
const NO_NAME = new Set(['', 'us', 'heard']);

/** The longest name that is tried, in words. */
const LONGEST = 6;

const POSSESSIVE = /['’]s$/u;

/** Kept, because every word of a text is tried. */
const folded = remember((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/[.\s]+/gu, ' ')
    .trim()
    .toLowerCase(),
);

const names = collectNames();

/** True for the name of a state, a territory or a union of states, in any case and without accents. */
export function isCountryName(words: string): boolean {
  return names.has(folded(words));
}

export interface NamedCountry {
  /** As written in the text. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}]+(?:[.'’&-]+[\p{L}\p{M}]+)*\.?/gu;

/** As many texts as a question and what may answer it have, some times over. */
const KEPT = 300;

/** The countries that a text names, the longest name at each place. Kept, because many look for them in the same question. */
export const findCountries = remember(readCountries, { most: KEPT });

function readCountries(text: string): readonly NamedCountry[] {
  const words = findAll(text, WORD);
  const found: NamedCountry[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!mayBegin(words[first]?.[0] ?? '')) continue;
    for (let last = Math.min(first + LONGEST, words.length) - 1; last >= first; last -= 1) {
      const start = words[first]?.index ?? 0;
      const end = (words[last]?.index ?? 0) + (words[last]?.[0] ?? '').replace(POSSESSIVE, '').length;
      const name = text.slice(start, end);
      if (!isCountryName(name)) continue;
      found.push({ name, start, end });
      first = last;
      break;
    }
  }
  return found;
}

/** False for a word that no name begins with, as hardly any does. */
function mayBegin(word: string): boolean {
  return [word, word.replace(POSSESSIVE, '')].some((own) => beginnings.has(beginningOf(folded(own))));
}

const beginnings: ReadonlySet<string> = new Set([...names].map(beginningOf));

/** The first word, or the first letter where points stand behind letters: the `U` of `U.S.`. */
function beginningOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

function collectNames(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, position) => String.fromCharCode(65 + position));
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const regions = (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames(['en'], { type: 'region', style, fallback: 'none' });
    return codes.filter((code) => !NO_COUNTRY.has(code)).flatMap((code) => display.of(code) ?? []);
  });
  const all = [...regions.flatMap(waysToWrite), ...OTHER_NAMES.split(/\s*\|\s*/u)];
  return new Set(all.map(folded).filter((name) => !NO_NAME.has(name)));
}

/** `Myanmar (Burma)`, `Bosnia & Herzegovina`, `St. Lucia`, `Congo - Kinshasa` as people write them. */
function waysToWrite(name: string): readonly string[] {
  const bare = name.replace(/\s*\([^)]*\)/u, '');
  const inBrackets = /\(([^)]*)\)/u.exec(name)?.[1] ?? '';
  return [
    name,
    bare,
    inBrackets,
    bare.replace(' & ', ' and '),
    bare.replace(/^St\. /u, 'Saint '),
    bare.replace(/ SAR China$/u, ''),
    bare.split(/ & | - /u)[0] ?? '',
  ];
}
