import { NUMBER_WORD, numberOf, SCALE_WORD } from '../../search/number-words.ts';
import { AT_LEAST, AT_MOST, ROUGHLY } from '../grammar/bounds.ts';

/** A number as a text says it. */
export interface Quantity {
  readonly value: number;
  readonly unit: 'percent' | 'frequency' | 'times' | null;
  /** A bound instead of a value: "less than ten". */
  readonly bound: 'below' | 'above' | null;
  readonly isRough: boolean;
}

export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?: ${SCALE_WORD})?|zero|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})*)(?![\\p{L}\\p{N}]|[/-]\\d|[ -](?:thirds?|quarters?|fifths?))(?<percent>\\s*(?:%|per ?cent\\b))?`,
  'giu',
);
const FREQUENCY = new RegExp(
  `\\bevery (?<other>other )?(?:(?<count>\\d+|${NUMBER_WORD}) )?years?\\b|\\b(?<once>annual(?:ly)?|yearly|once a year|each year)\\b|\\b(?<biennial>biennial(?:ly)?)\\b|\\b(?<twice>twice a year)\\b`,
  'giu',
);
/** How often something was so: "once" at the end of what is said is no "formerly". */
const TIMES = new RegExp(
  `\\b(?:(?<count>\\d+|${NUMBER_WORD}) times(?! (?:as|more|larger|bigger|the)\\b)|once(?=[\\s,.;:!)]*$|[,.;)]| (?:so far|before|since|in \\d))|twice(?! a (?:day|week|month|year)| as\\b)|thrice)`,
  'giu',
);

const TIMES_IN_WORDS = ['once', 'twice', 'thrice'];

/** What says how often: what it looks like, what it counts, and its value. */
interface Often {
  readonly pattern: RegExp;
  readonly unit: 'frequency' | 'times';
  readonly countOf: (match: RegExpExecArray) => number;
}

const OFTEN: readonly Often[] = [
  { pattern: FREQUENCY, unit: 'frequency', countOf: ({ groups = {} }) => yearsBetween(groups) },
  { pattern: TIMES, unit: 'times', countOf: timesIn },
];

const ROUGH = new RegExp(String.raw`\b(?:${ROUGHLY}|over)\s+$`, 'iu');
const BELOW = new RegExp(String.raw`\b${AT_MOST}\s+(?:an?\s+)?$`, 'iu');
const ABOVE = new RegExp(String.raw`\b${AT_LEAST}\s+(?:an?\s+)?$`, 'iu');

/** Every number of a text in its order, how often something happens included; ordinals and dates are none. */
export function readQuantities(text: string): readonly FoundQuantity[] {
  const often = OFTEN.flatMap((kind) => readOften(text, kind));
  const counted = text
    .matchAll(NUMBER)
    .flatMap((match) => readNumber(text, match))
    .filter(({ start, end }) => !often.some((one) => start < one.end && end > one.start));
  return [...often, ...counted].toSorted((a, b) => a.start - b.start);
}

function readOften(text: string, { pattern, unit, countOf }: Often): readonly FoundQuantity[] {
  return text
    .matchAll(pattern)
    .map((match): FoundQuantity => {
      const bound = boundOf(text.slice(0, match.index));
      const quantity = { value: countOf(match), unit, bound, isRough: false } as const;
      return { quantity, start: match.index, end: match.index + match[0].length };
    })
    .toArray();
}

function timesIn({ 0: word, groups }: RegExpExecArray): number {
  const count = groups?.['count'];
  return count === undefined ? TIMES_IN_WORDS.indexOf(word.toLowerCase()) + 1 : (numberOf(count) ?? 0);
}

function yearsBetween({
  other,
  count,
  biennial,
  twice,
}: Readonly<Record<string, string | undefined>>): number {
  if (other !== undefined || biennial !== undefined) return 2;
  if (twice !== undefined) return 0.5;
  return count === undefined ? 1 : (numberOf(count) ?? 1);
}

function readNumber(text: string, match: RegExpExecArray): readonly FoundQuantity[] {
  const { number = '', percent } = match.groups ?? {};
  const value = numberOf(number);
  // "One of the members" counts nothing.
  if (value === null || (number.toLowerCase() === 'one' && /^\s+of\b/u.test(text.slice(match.index + 3))))
    return [];
  const before = text.slice(0, match.index);
  const quantity: Quantity = {
    value,
    unit: percent === undefined ? null : 'percent',
    bound: boundOf(before),
    isRough: ROUGH.test(before),
  };
  return [{ quantity, start: match.index, end: match.index + match[0].length }];
}

function boundOf(before: string): Quantity['bound'] {
  if (BELOW.test(before)) return 'below';
  return ABOVE.test(before) ? 'above' : null;
}

/** True where the found number is what is claimed, or lies within the claimed bound. */
export function saysQuantity(claimed: Quantity, found: Quantity): boolean {
  if (claimed.unit !== found.unit) return false;
  if (claimed.bound === found.bound)
    return claimed.bound === 'above'
      ? claimed.value <= found.value
      : claimed.bound === 'below'
        ? claimed.value >= found.value
        : claimed.value === found.value;
  if (found.bound !== null) return false;
  return claimed.bound === 'below' ? found.value < claimed.value : found.value > claimed.value;
}

/** True where both cannot hold. A rough number is contradicted only by one that is far from it. */
export function quantitiesDiffer(claimed: Quantity, found: Quantity): boolean {
  if (claimed.unit !== found.unit) return false;
  if (found.bound !== null) return isBeyond(claimed, found);
  if (claimed.bound !== null) return !saysQuantity(claimed, found) && !isNear(claimed, found);
  return claimed.isRough || found.isRough ? !isNear(claimed, found) : claimed.value !== found.value;
}

/** True where a bound leaves out all that is claimed: "fewer than a hundred" or "two hundred" beside "more than 300". */
function isBeyond(claimed: Quantity, { bound, value }: Quantity): boolean {
  const isLower = bound === 'above';
  if (claimed.bound === bound || claimed.isRough) return false;
  return isLower ? claimed.value < value : claimed.value > value;
}

const NEAR = 0.2;

function isNear(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
}
