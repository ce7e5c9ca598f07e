import { MONTHS } from '../../corpus/months.ts';

/**
 * Words with the ways in which people shorten them. Left out are those that are another word or a name as often: "mar",
 * "may", "max", "min", "no", "sec", "org", "bc".
 */
const SHORT_FORMS_OF: Readonly<Record<string, string>> = {
  february: 'feb',
  april: 'apr',
  july: 'jul',
  august: 'aug',
  september: 'sep sept',
  october: 'oct',
  november: 'nov',
  december: 'dec',
  about: 'abt',
  approximately: 'approx',
  because: 'cuz coz',
  before: 'b4',
  birthday: 'bday',
  department: 'dept',
  departments: 'depts',
  difference: 'diff',
  document: 'doc',
  documents: 'docs',
  environment: 'env',
  favourite: 'fav',
  government: 'govt gov',
  governments: 'govts',
  have: 'hav',
  headquarters: 'hq hqs',
  hours: 'hrs',
  how: 'hw',
  including: 'incl',
  information: 'info',
  international: 'intl',
  meeting: 'mtg',
  meetings: 'mtgs',
  national: 'natl',
  people: 'ppl',
  picture: 'pic',
  pictures: 'pics',
  please: 'pls plz',
  president: 'prez',
  professor: 'prof',
  something: 'smth sth',
  through: 'thru',
  university: 'univ uni',
  until: 'til',
  what: 'wat wut',
  when: 'wen',
  year: 'yr',
  years: 'yrs',
  your: 'ur',
};

/** Months whose short forms are names, too: beside a number they are months. */
const BESIDE_NUMBER: ReadonlyMap<string, string> = new Map([
  ['jan', 'January'],
  ['jun', 'June'],
]);

/** Single letters, which only small ones between spaces are surely meant to be words. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['r', 'are'],
  ['w', 'with'],
  ['n', 'and'],
]);

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT_FORMS_OF).flatMap(([full, forms]) => forms.split(' ').map((form) => [form, full])),
);

/** The word that a short form stands for: `people` of `ppl`; of any other word, itself. In small letters. */
export function fullForm(word: string): string {
  return FULL.get(word) ?? word;
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.map((month) => month.toLowerCase()));

const FORMS = [...FULL.keys(), ...BESIDE_NUMBER.keys(), ...LETTERS.keys()].join('|');

/** Not within a word, as in "sept-oct" one may be; with a full stop that ends it. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.'’@/])(?:w/o?(?= )|(?:${FORMS})(?![\\p{L}\\p{N}'’@/]))\\.?`,
  'giu',
);

/** A question with the short forms in it written out: "ppl in sept" becomes "people in September". */
export function writeOut(question: string): string {
  return question.replace(SHORT, (typed, offset: number) => {
    const word = typed.replace(/\.$/u, '');
    const [before, behind] = [question.slice(0, offset), question.slice(offset + word.length)];
    const full = meantBy(word, before, behind);
    // The full stop of a short form goes with it, but where it ends the question.
    if (full === null) return typed;
    return offset + typed.length === question.length ? `${full}${typed.slice(word.length)}` : full;
  });
}

function meantBy(word: string, before: string, behind: string): string | null {
  if (word === 'w/') return 'with';
  if (word === 'w/o') return 'without';
  const letter = LETTERS.get(word);
  if (letter !== undefined) return /(?:^|\s)$/u.test(before) && /^(?:[\s?]|$)/u.test(behind) ? letter : null;
  const month = BESIDE_NUMBER.get(word.toLowerCase());
  if (month !== undefined)
    return /\d(?:st|nd|rd|th)?\s$/u.test(before) || /^[.,]?\s\d/u.test(behind) ? month : null;
  // In capitals it may be an abbreviation of something else.
  if (word === word.toUpperCase() && word !== 'b4') return null;
  const full = FULL.get(word.toLowerCase());
  if (full === undefined) return null;
  return MONTH_NAMES.has(full) || /^\p{Lu}/u.test(word)
    ? `${full.charAt(0).toUpperCase()}${full.slice(1)}`
    : full;
}
