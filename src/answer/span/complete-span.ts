import { type AnswerType, DATE, DURATION, NUMBER } from '../../search/answer-type.ts';
import { findAll } from '../../search/find-all.ts';
import type { Query } from '../../search/parse-query.ts';
import { AT_LEAST, AT_MOST, ROUGHLY } from '../grammar/bounds.ts';

/** Where a span stands in its sentence; `end` is exclusive. */
export interface SpanRange {
  readonly start: number;
  readonly end: number;
}

/** Where only a part of the date is asked for, a part of it is the whole answer. */
const ASKS_FOR_PART = /\b(?:year|month|decade|century|season)\b/iu;

type Pair = readonly [open: string, close: string];

const PAIRS: readonly Pair[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
];

/** Makes a span whole, and no more than that: the day of a date, the article and title of a name, both brackets. */
export function completeSpan(sentence: string, { type, text }: Query, range: SpanRange): SpanRange {
  const exact = trim(sentence, range, type);
  const dated = ASKS_FOR_PART.test(text) ? exact : completeDate(sentence, exact, type === 'date');
  return completePairs(sentence, completeName(sentence, dated, type));
}

/** "1992" becomes "5 October 1992"; so does "Nazarbayev on 5 October 1992" where a date is asked for. */
function completeDate(sentence: string, range: SpanRange, isAsked: boolean): SpanRange {
  const dates = findAll(sentence, DATE)
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }))
    .filter(({ start, end }) => start < range.end && end > range.start);
  const [only] = dates;
  if (only === undefined || dates.length > 1) return range;
  const isInside = range.start >= only.start && range.end <= only.end;
  return isInside || (isAsked && !RANGE.test(sentence.slice(only.end))) ? only : range;
}

function trim(sentence: string, range: SpanRange, type: AnswerType): SpanRange {
  switch (type) {
    case 'number':
      return trimNumber(sentence, range);
    case 'duration':
      return trimDuration(sentence, range);
    case 'place':
    case 'person':
      return trimDate(sentence, range);
    default:
      return range;
  }
}

/** "took three weeks" is "three weeks" where a time is asked for; a hedge stays. */
function trimDuration(sentence: string, { start, end }: SpanRange): SpanRange {
  const found = DURATION.exec(sentence.slice(start, end));
  if (found === null) return { start, end };
  const first = start + found.index;
  const hedge = HEDGE.exec(sentence.slice(0, first))?.[0] ?? '';
  return trimDate(sentence, { start: first - hedge.length, end });
}

/** "Almaty in 2002" is "Almaty" where no date is asked for. */
function trimDate(sentence: string, { start, end }: SpanRange): SpanRange {
  const span = sentence.slice(start, end);
  const dated = findAll(span, DATE).find(
    ({ 0: date, index }) => index > 0 && index + date.length === span.length,
  );
  const lead = dated === undefined ? null : LEADS_TO_DATE.exec(span.slice(0, dated.index));
  return lead === null || lead.index === 0 ? { start, end } : { start, end: start + lead.index };
}

const LEADS_TO_DATE = /,? (?:in|on|since|by|from|during|until)(?: the)? $/u;

/** What goes on after a date with one of these is not yet the whole date. */
const RANGE = /^\s?(?:[-–]|to |until |and \d)/u;

/** "seven regular" of "seven regular meetings" is "seven"; "4.2" of "4.2 billion" is "4.2 billion". */
function trimNumber(sentence: string, { start, end }: SpanRange): SpanRange {
  const number = findAll(sentence, NUMBER).find(
    ({ 0: text, index }) => index <= start && index + text.length > start,
  );
  if (number === undefined) return { start, end };
  const numberEnd = number.index + number[0].length;
  const rest = sentence.slice(end);
  const isCutShort = /^ \p{Ll}/u.test(rest) && !CLOSES.test(rest);
  const hedge = HEDGE.exec(sentence.slice(0, number.index))?.[0] ?? '';
  return { start: number.index - hedge.length, end: isCutShort ? numberEnd : Math.max(end, numberEnd) };
}

/** A number that is not exact is not given as if it were. */
const HEDGE = new RegExp(String.raw`(?<!\p{L})(?:${ROUGHLY}|${AT_MOST}|${AT_LEAST}) $`, 'iu');

/** A number with its noun is whole before a word like these. */
const CLOSES =
  /^ (?:of|in|on|at|to|by|from|for|with|as|per|and|or|that|which|who|is|was|are|were|has|have|had|can|will|would|into|over|during|after|before|\p{Ll}+(?:ed|ing|ly))\b/u;

const LEADING = /(?:\b[Tt]he |(?<!\p{L})(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Sir) )$/u;

/** "Kassym-Jomart" becomes "Kassym-Jomart Tokayev", "Republic of Korea" becomes "the Republic of Korea". */
function completeName(sentence: string, { start, end }: SpanRange, type: AnswerType): SpanRange {
  if (!/^\p{Lu}/u.test(sentence.slice(start, end))) return { start, end };
  const named = CAPITAL_LAST.test(sentence.slice(start, end))
    ? (sentence.slice(end).match(GOES_ON)?.[0] ?? '')
    : '';
  const begun = type === 'person' ? (sentence.slice(0, start).match(BEGUN)?.[0] ?? '') : '';
  const first = start - begun.length;
  const leading = LEADING.exec(sentence.slice(0, first))?.[0] ?? '';
  return { start: first - leading.length, end: end + named.length };
}

const CAPITAL_LAST = /(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}’'-]*$/u;

/** More of a name right after a part of it, and right before it. */
const GOES_ON = /^(?: \p{Lu}[\p{L}\p{M}’'-]*)+/u;
const BEGUN = /(?:(?<!^)(?<![.!?:] )\b\p{Lu}[\p{L}\p{M}’'-]* (?:\p{Lu}\. )?)+$/u;

/** A bracket or quotation mark has its other half in the span; what has not is left out. */
function completePairs(sentence: string, range: SpanRange): SpanRange {
  return PAIRS.reduce((whole, pair) => completePair(sentence, whole, pair), range);
}

function completePair(sentence: string, { start, end }: SpanRange, [open, close]: Pair): SpanRange {
  const text = sentence.slice(start, end);
  const opened = countOf(text, open);
  const closed = open === close ? opened - (opened % 2) : countOf(text, close);
  if (opened > closed) {
    if (sentence[end] === close) return { start, end: end + close.length };
    return { start, end: start + text.slice(0, text.lastIndexOf(open)).trimEnd().length };
  }
  if (closed > opened) {
    if (sentence[start - 1] === open) return { start: start - open.length, end };
    return { start, end: start + text.indexOf(close) };
  }
  return { start, end };
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
