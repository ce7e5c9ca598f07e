const WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
];
const ORDINAL = String.raw`${WORDS.join('|')}|\d{1,3}(?:st|nd|rd|th)`;
/** A name may stand between: `Fourth CICA Summit`. */
const BETWEEN = String.raw`(?:\s[\p{L}\p{N}-]+){0,2}?\s`;

/** The ordinal number that a text says, of a noun if one is given: `Fourth` of `the Fourth CICA Summit`. */
export function ordinalIn(text: string, noun: string | null = null): string | null {
  if (noun === '') return null;
  const behind = noun === null ? '' : `${BETWEEN}${noun.replace(/\P{L}/gu, '.')}\\b`;
  return new RegExp(`\\b(${ORDINAL})\\b(?! century)${behind}`, 'iu').exec(text)?.[1] ?? null;
}

/** The ordinal so many steps further; `null`: nothing comes before the first. */
export function nextOrdinal(ordinal: string, step: number): string | null {
  const word = WORDS.indexOf(ordinal.toLowerCase());
  const number = (word < 0 ? Number.parseInt(ordinal, 10) : word + 1) + step;
  if (!(number > 0)) return null;
  return WORDS[number - 1] ?? `${number}${suffixOf(number)}`;
}

function suffixOf(number: number): string {
  if (/1[123]$/u.test(String(number))) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
