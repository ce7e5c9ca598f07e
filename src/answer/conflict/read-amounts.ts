import { DATE, NUMBER } from '../../search/answer-type.ts';
import { numberOf, scaleOf } from '../../search/number-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import { AT_LEAST, AT_MOST, ROUGHLY } from '../grammar/bounds.ts';
import { wordClass } from '../grammar/word-class.ts';
import { ENDS_PHRASE } from '../grammar/word-groups.ts';

/** A number with what it counts or measures: `4.2 million tonnes`. */
export interface Amount {
  /** As written, without what it counts. */
  readonly text: string;
  readonly value: number;
  /** The unit it is measured in, always in the same spelling; `null`: it counts things. */
  readonly unit: string | null;
  /** The words behind it, in lower case, up to the end of the phrase: `member`, `states`. */
  readonly counted: readonly string[];
  /** The step to which it is given: 100,000 for `4.2 million`. */
  readonly precision: number;
  /** True for "about", "more than" and the like: another number may mean the same. */
  readonly isRough: boolean;
}

/** Spellings of a unit; the first is the one that stands for all. */
const UNITS: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', 'percentage points'],
  ['m', 'metre', 'metres', 'meter', 'meters'],
  ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  ['ft', 'foot', 'feet'],
  ['mi', 'mile', 'miles'],
  ['kg', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos'],
  ['t', 'ton', 'tons', 'tonne', 'tonnes'],
  ['lb', 'lbs', 'pound', 'pounds'],
  ['ha', 'hectare', 'hectares'],
  ['acre', 'acres'],
  ['km²', 'km2', 'sq km', 'square kilometres', 'square kilometers'],
  ['l', 'litre', 'litres', 'liter', 'liters'],
  ['kWh', 'MW', 'GW', 'kW'],
  ['°C', '°c', 'degrees celsius'],
  ['year', 'years'],
  ['month', 'months'],
  ['week', 'weeks'],
  ['day', 'days'],
  ['hour', 'hours', 'h'],
  ['minute', 'minutes', 'min'],
  ['second', 'seconds'],
  ['€', 'euro', 'euros', 'eur'],
  ['$', 'dollar', 'dollars', 'usd'],
];

const UNIT_BY_SPELLING: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([unit = '', ...others]) => [unit, ...others].map((one) => [one.toLowerCase(), unit])),
);

const ROUGH = new RegExp(
  String.raw`\b(?:${ROUGHLY}|${AT_MOST}|${AT_LEAST}|between|estimated|(?:an )?average(?: of)?)\s+(?:the\s+|at\s+)?[$€£¥]?$`,
  'iu',
);

/** Every number of a text that is neither part of a date nor of a name such as "F-16". */
export function readAmounts(text: string): readonly Amount[] {
  const dates = text.matchAll(DATE).map(({ 0: date, index }) => ({ start: index, end: index + date.length }));
  const taken = dates.toArray();
  return text
    .matchAll(NUMBER)
    .flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((date) => start < date.end && end > date.start)) return [];
      return readAmount(text, match[0], start, end);
    })
    .toArray();
}

function readAmount(text: string, number: string, start: number, end: number): readonly Amount[] {
  const value = numberOf(number.replace(/per\s?cent/iu, ''));
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end);
  if (value === null || PART_OF_NAME.test(before) || ORDINAL_OR_RANGE.test(after)) return [];
  const words = wordsBehind(after);
  const unit = currencyOf(number) ?? percentOf(number) ?? unitOf(words);
  const counted = unit === null ? words : [];
  return [
    {
      text: number,
      value,
      precision: precisionOf(number, value),
      unit,
      counted,
      isRough: ROUGH.test(before),
    },
  ];
}

/** "F-16", "No. 5", "Highway 7", the end of "5-4" or of "2 to 3". */
const PART_OF_NAME = /(?:[\p{L}\p{N}][-–/.:]|\bno\.? |(?<=\S )\p{Lu}\p{L}+ |#|\p{N} (?:to|or|and) )$/u;
const ORDINAL_OR_RANGE = /^(?:st|nd|rd|th)\b|^\s?[-–/:]\s?\p{N}|^ (?:to|or|and) \p{N}/u;

function currencyOf(number: string): string | null {
  return /^[$€£¥]/u.exec(number)?.[0] ?? null;
}

function percentOf(number: string): string | null {
  return /%|per\s?cent$/iu.test(number) ? '%' : null;
}

function unitOf([first = '', second = '']: readonly string[]): string | null {
  return UNIT_BY_SPELLING.get(`${first} ${second}`) ?? UNIT_BY_SPELLING.get(first) ?? null;
}

/** What is counted is named within a few words. */
const PHRASE_LENGTH = 4;

function wordsBehind(after: string): readonly string[] {
  const phrase = /^[^.,;:!?()[\]"“”\n]*/u.exec(after.slice(0, REACH))?.[0] ?? '';
  const words = tokenize(phrase).slice(0, PHRASE_LENGTH);
  const end = words.findIndex(({ text }) => ENDS_PHRASE.has(wordClass(text)));
  return (end < 0 ? words : words.slice(0, end)).map(({ text }) => text.toLowerCase());
}

/** As many characters are looked at before and behind a number. */
const REACH = 80;

/** From this size on zeros at the end are more likely rounded than counted. */
const LARGE = 10_000;

function precisionOf(number: string, value: number): number {
  const decimals = /[.,](\d{1,2})(?!\d)/u.exec(number)?.[1]?.length ?? 0;
  const scale = /million|billion|trillion/iu.exec(number)?.[0].toLowerCase() ?? '';
  if (decimals > 0 || scale !== '') return (scaleOf(scale) ?? 1) / 10 ** decimals;
  if (value < LARGE) return 1;
  return 10 ** (/0*$/u.exec(String(value))?.[0].length ?? 0);
}

/** How far apart two rough numbers may lie and still mean the same. */
const NEAR = 0.25;

/** True where both count or measure the same and cannot both be right. */
export function amountsClash(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit || !countTheSame(a, b)) return false;
  const distance = Math.abs(a.value - b.value);
  if (a.isRough || b.isRough) return distance > NEAR * Math.max(a.value, b.value);
  return distance > Math.max(a.precision, b.precision) / 2 && distance > 0;
}

/** "28 member states" and "27 states" count the same; "28 states" and "5 organisations" do not. */
function countTheSame(a: Amount, b: Amount): boolean {
  if (a.counted.length === 0 || b.counted.length === 0) return a.counted.length === b.counted.length;
  return a.counted.some((word) => b.counted.includes(word));
}
